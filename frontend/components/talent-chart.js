// A grouped horizontal bar chart in the colours of the page. Data comes as a property:
// chart = { categories: ["…"], series: [{ name: "…", values: [1, 2] }] }. A table with the same figures stands beside it.
import * as echarts from "../_static/echarts/6.0.0/dist/echarts.esm.min.mjs";

const ROW_HEIGHT = 48;
const FRAME_HEIGHT = 72;

class TalentChart extends HTMLElement {
  #chart;
  #data = { categories: [], series: [] };
  #drawnWidth = 0;
  #resize = new ResizeObserver(() => this.clientWidth !== this.#drawnWidth && this.#draw());
  #dark = matchMedia("(prefers-color-scheme: dark)");
  #redraw = () => this.#draw();

  set chart(data) {
    this.#data = data;
    this.#draw();
  }

  connectedCallback() {
    this.style.display = "block";
    this.#resize.observe(this);
    this.#dark.addEventListener("change", this.#redraw);
    this.#draw();
  }

  disconnectedCallback() {
    this.#resize.disconnect();
    this.#dark.removeEventListener("change", this.#redraw);
    this.#chart?.dispose();
    this.#chart = undefined;
  }

  #draw() {
    if (!this.isConnected || this.#data.categories.length === 0 || this.clientWidth === 0) return;
    this.#drawnWidth = this.clientWidth;
    this.style.height = `${this.#data.categories.length * ROW_HEIGHT + FRAME_HEIGHT}px`;
    this.#chart ??= echarts.init(this, null, { renderer: "svg" });
    this.#chart.resize();
    this.#chart.setOption(this.#option(), true);
  }

  #option() {
    const ink = this.#colour("--ink");
    const text = { color: ink, fontFamily: getComputedStyle(this).fontFamily, fontSize: 14 };
    const labelWidth = Math.min(240, this.clientWidth * 0.45);
    return {
      animation: !matchMedia("(prefers-reduced-motion: reduce)").matches,
      color: [this.#colour("--brand"), this.#colour("--accent")],
      grid: { left: labelWidth + 12, right: 24, top: 36, bottom: 28 },
      legend: { top: 0, left: 0, textStyle: text, itemGap: 20 },
      tooltip: { trigger: "axis", axisPointer: { type: "shadow" } },
      xAxis: { type: "value", axisLabel: text, splitLine: { lineStyle: { color: this.#colour("--line") } } },
      yAxis: {
        type: "category",
        inverse: true,
        data: this.#data.categories,
        axisTick: { show: false },
        axisLine: { lineStyle: { color: this.#colour("--line") } },
        axisLabel: { ...text, width: labelWidth, overflow: "break", lineHeight: 15 },
      },
      series: this.#data.series.map((series) => ({
        type: "bar",
        name: series.name,
        data: series.values,
        barMaxWidth: 14,
        itemStyle: { borderRadius: [0, 4, 4, 0] },
      })),
    };
  }

  // Resolves light-dark() and other functions to a colour that the chart understands.
  #colour(token) {
    const probe = document.createElement("span");
    probe.style.color = `var(${token})`;
    this.append(probe);
    const colour = getComputedStyle(probe).color;
    probe.remove();
    return colour;
  }
}

customElements.define("talent-chart", TalentChart);
