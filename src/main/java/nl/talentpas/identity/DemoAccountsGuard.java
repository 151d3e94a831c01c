package nl.talentpas.identity;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/// Refuses to start on a database with demo accounts, whose password everybody knows, outside the demonstration.
@Component
class DemoAccountsGuard implements SmartInitializingSingleton {

    private final DemoAccounts demo;
    private final AccountRepository accounts;

    DemoAccountsGuard(DemoAccounts demo, AccountRepository accounts) {
        this.demo = demo;
        this.accounts = accounts;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!demo.offered() && accounts.existsByEmailEndingWith(DemoAccounts.DOMAIN)) {
            throw new DemoAccountsPresent();
        }
    }
}
