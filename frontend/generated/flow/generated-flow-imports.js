import '@vaadin/button/src/vaadin-button.js';
import '@vaadin/tooltip/src/vaadin-tooltip.js';
import 'Frontend/generated/jar-resources/disableOnClickFunctions.js';
import '@vaadin/icon/src/vaadin-icon.js';
import '@vaadin/notification/src/vaadin-notification.js';
import 'Frontend/generated/jar-resources/flow-component-renderer.js';
import 'Frontend/generated/jar-resources/flow-component-directive.js';
import '@vaadin/common-frontend/ConnectionIndicator.js';
import 'Frontend/generated/jar-resources/ReactRouterOutletElement.tsx';

const loadOnDemand = (key) => {
  const pending = [];
  if (key === 'e527dade16d221058675ede04b4a7765bcc39e6a0bd7ab999623f85d1a383755') {
    pending.push(import('./chunks/chunk-733fd3a21887fc3ee2fb5d8693edc6431c8812a098b4b28beba2a5c3a6d45d10.js'));
  }
  if (key === '4305c1465f412e937fe7b0b9d0835c8a425fe4e432dbc54ead9356ff10d5caa7') {
    pending.push(import('./chunks/chunk-8684d36c95686e0d7a6eff5ea5adcfcd36d609deef0221ca294af2694f2f764c.js'));
  }
  if (key === '48140fb1384e5a224599787fa1d8be65bd2b4013d424353834de2a94fbee5bdd') {
    pending.push(import('./chunks/chunk-1c6874e8d50d78cab0caaf2218465074bc8c2ae31b7fe94f045585f72dd7373f.js'));
  }
  if (key === 'e8cc5242982a836dee1c7ed87aaae2a78f8d0e1122fe24e76a7413a5e2fb7a39') {
    pending.push(import('./chunks/chunk-8869438c9a7e2ede6c0da18273790ac5c77855adac54cff7549c50a4933beb75.js'));
  }
  if (key === 'd05befa52ff9a6a1a571b84fe16f19550cf198a1ab8a4afef6d9f8dff82655cf') {
    pending.push(import('./chunks/chunk-722dc2fa87eb7a76830c286e0a38ef3b5f1b6e280ddb0136f60369a430625e31.js'));
  }
  if (key === 'b46627d8ea0fa7ceaa96dc937ee4671d0b496d448361c75fda1911dc1a2f65a2') {
    pending.push(import('./chunks/chunk-4a3e678cecfd6698a1eb62b178c3bec19b5b84e3cd5f81ede2cf38db31030287.js'));
  }
  if (key === 'a9a7f35faff7a6fa3bf4b844b3832ed3233f4b86832901f3301970a7b1843ba2') {
    pending.push(import('./chunks/chunk-722dc2fa87eb7a76830c286e0a38ef3b5f1b6e280ddb0136f60369a430625e31.js'));
  }
  if (key === '0cd51a3a5b2af051508bb9cb2565a9c2da227afe1f0b64fe62d42c1fbc35eac3') {
    pending.push(import('./chunks/chunk-722dc2fa87eb7a76830c286e0a38ef3b5f1b6e280ddb0136f60369a430625e31.js'));
  }
  if (key === '038665a3bb1cdeb760a2947166d1f3a9c42c9120a9a77d65e8bc49e23c3ec7b3') {
    pending.push(import('./chunks/chunk-864f303d877a637eaccc170b01035abb5d4fd8910db68fae47313a79c91349e6.js'));
  }
  if (key === '503aaeba37ef11e16cb0caa9289f95b70e4d67e0dd7dd5863eb7fd1f93f932ae') {
    pending.push(import('./chunks/chunk-3de95b473fe4aa70a256eb5e1ae11535f82558226d062838c79420c71c9994b8.js'));
  }
  if (key === '0fd8f764564723377d6ba174f167f2893b665e5d9218c8747392c316b0f209c9') {
    pending.push(import('./chunks/chunk-9746e3a70a3991012b2697b5455ba106be32b5438e0d29344b005e964d825d74.js'));
  }
  if (key === '3ee51b1df6191439b5a8ee018fd44e4daca6e7241284fad28da2776b4c31048d') {
    pending.push(import('./chunks/chunk-926cccd3f8302942db646b6bcbb2ef43988f5b75e18a053631200c2dcfad2765.js'));
  }
  if (key === '461b3d28efc3c7c57367d8321059a28c7b0c66b4904a01d05add4e5f16c14f82') {
    pending.push(import('./chunks/chunk-a3742043833d43b3f507f638a6fe5f8527ff63a340bda749c4d966ab83532b62.js'));
  }
  if (key === '05a0c099ea5857663639c452106881ccec78d58f992a9386be86824940dbef35') {
    pending.push(import('./chunks/chunk-926cccd3f8302942db646b6bcbb2ef43988f5b75e18a053631200c2dcfad2765.js'));
  }
  if (key === 'a505c1bfce706133accf7c232e0e1a719f12be1fd21d4e2f8a92aae41aad5472') {
    pending.push(import('./chunks/chunk-722dc2fa87eb7a76830c286e0a38ef3b5f1b6e280ddb0136f60369a430625e31.js'));
  }
  if (key === '1f9355b289e5a1caa62b50b48545d04a5589ba6bc3a59fc423dd543180be1153') {
    pending.push(import('./chunks/chunk-9bbc26af7225020dfad9988cd541427be69fd36cb911e24f5ffbe4c5d7151d49.js'));
  }
  if (key === '625316026eede09d7bc7266544feb6e1d01c3fa8f90d40ca78776d5f3732fe64') {
    pending.push(import('./chunks/chunk-ef273af2d38ac8b7be2f525e00beb78d827f0f48edd790f219ae0c32acab211f.js'));
  }
  if (key === '65af5e0b3d9ca052b40c74919c7684a68a266f539ca1f7beb91efb04fdaa6540') {
    pending.push(import('./chunks/chunk-81cc992ce9711a7f97e7fcbfed652470d4dd099043eaa6d99e2c98db3f3cd58f.js'));
  }
  if (key === '700dcff39b03cb5b1716040a09c0074d2422fc8a79263fbd3097762ca9bbe48b') {
    pending.push(import('./chunks/chunk-4cdf6e7ddc31c90696545ed6b51b87bb700589c159c64acb5cdfb287286e3ddb.js'));
  }
  if (key === '9dc1f4546564eed770b8fcdc872a441a8ba387d08c7fcdd59d5dc75dda2bd613') {
    pending.push(import('./chunks/chunk-3189a1f999e3fdb0cc66a76d32cf5fd0e6785e5e9b245d4cd591cbb265a03871.js'));
  }
  if (key === '4c7d9620314b292b854a5b34634f876b8f5ea1a1b7a348f131141e1b17374020') {
    pending.push(import('./chunks/chunk-7ba69675e8ee32b81d91fde5999bf47ad6400cb1d477f9c41a374d2b759d2852.js'));
  }
  if (key === '810152b31d8594cb87bd9b38dd8bc5e11ab550ea72f9e2243e21a7ae5235b922') {
    pending.push(import('./chunks/chunk-e094b404c95f139cf005b0e0fe63781a262a609b7f3b6d16e07d82c3e161e900.js'));
  }
  if (key === '9e392615797fcaaf5c2a0383be981088eea23ec941b8317a3108cff16be61c3f') {
    pending.push(import('./chunks/chunk-d37843ffc3bcb041feae7bda11d6a35ffef7f923b739c7b28fdbac72c8e42bf0.js'));
  }
  if (key === '914d1ad218fe2fb4e3f49d99b9ed9c34e0eff908191c396604d2c836900883fd') {
    pending.push(import('./chunks/chunk-19d51f50e2208e309ba3fb882f3432379befe2e1e349e80eea7340d82f36850b.js'));
  }
  if (key === 'd065bde14b684ff128176937695deb9ea64e67d1a1cf719983d54fee4579fe17') {
    pending.push(import('./chunks/chunk-7891e23c3c96c2a62ac482b0376b3c3dba05a0fc5e452187fd5e75981ba7f92f.js'));
  }
  if (key === '857fffe74d317b16ef36f77026e9bab8053accaa56ad0248beb4f155e7c16548') {
    pending.push(import('./chunks/chunk-dbf21316ab37de2c0b2b483079e912da786b4ded7455a97418f2917a7dd331a3.js'));
  }
  if (key === '0a8344978ffce922de40a9b62e5f21caaff4b0684f71f8f51fc4a64989179f5f') {
    pending.push(import('./chunks/chunk-247ffaebf70e4ccded1a048465930a4811e584cbf51bc8fe3874758b14545a22.js'));
  }
  if (key === '1b72a9cc7d6747115a0790cecb5a4021ff009f2251d82750e80fd8c2c6aefeb5') {
    pending.push(import('./chunks/chunk-d094a89ec900403b465882310a27ec72534e646c30ca8ec27ff0af4843a2e898.js'));
  }
  if (key === 'cb02c69058d101b76889562e9593eae46893f2577d1b7343fe7dc43a6dad7dd0') {
    pending.push(import('./chunks/chunk-722dc2fa87eb7a76830c286e0a38ef3b5f1b6e280ddb0136f60369a430625e31.js'));
  }
  if (key === 'ff8c8dd9d80cacbb84fad5b771237a9ba40437898b18d30660f8f711e06856a8') {
    pending.push(import('./chunks/chunk-926cccd3f8302942db646b6bcbb2ef43988f5b75e18a053631200c2dcfad2765.js'));
  }
  if (key === 'd9a608e6736a18797242460c06f9ae084910c57415d2328378a9f56dc5098963') {
    pending.push(import('./chunks/chunk-bf8ca414796e0a2cf57f1eea50dbd396c70c149c18d0c918f66c2c1afd8cd020.js'));
  }
  if (key === 'de78f03ce89e3c1ef1b35bd32e964b4843df8957d3a866439e9dc16845545ce8') {
    pending.push(import('./chunks/chunk-62b71944d5ed3d38b65bc8bede18823ce3c91e03d8f9cb5d533e8a5b15736e98.js'));
  }
  if (key === '9c509eb72c66efd4e6647a458cab082a607a6bd76c323df919dbfbfd81151fca') {
    pending.push(import('./chunks/chunk-722dc2fa87eb7a76830c286e0a38ef3b5f1b6e280ddb0136f60369a430625e31.js'));
  }
  return Promise.all(pending);
}

window.Vaadin = window.Vaadin || {};
window.Vaadin.Flow = window.Vaadin.Flow || {};
window.Vaadin.Flow.loadOnDemand = loadOnDemand;
window.Vaadin.Flow.resetFocus = () => {
 let ae=document.activeElement;
 while(ae&&ae.shadowRoot) ae = ae.shadowRoot.activeElement;
 return !ae || ae.blur() || ae.focus() || true;
}