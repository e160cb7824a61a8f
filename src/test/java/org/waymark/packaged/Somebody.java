package org.waymark.packaged;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody with a browser of their own, at the service and at Keycloak's pages. */
final class Somebody {

  private final URI service;
  private final BrowserContext browser;
  private final Page page;
  private final List<String> addresses = new CopyOnWriteArrayList<>();

  Somebody(URI service, BrowserContext browser) {
    this.service = service;
    this.browser = browser;
    page = browser.newPage();
    page.onRequest(request -> addresses.add(request.url()));
  }

  /** Every address this browser has been at or has been sent to. */
  List<String> addresses() {
    return List.copyOf(addresses);
  }

  Page page() {
    return page;
  }

  Response open(String path) {
    return page.navigate(service.resolve(path).toString());
  }

  String heading() {
    return page.locator("h1").first().innerText();
  }

  void giveNameAndPassword(String email) {
    page.fill("#username", email);
    page.fill("#password", KeycloakUsers.PASSWORD);
    page.click("#kc-login");
  }

  boolean isAskedForPassword() {
    return page.locator("#password").count() > 0;
  }

  /** Scans the code that Keycloak shows to somebody who has no second factor yet. */
  Totp setUpPhone() {
    var phone = new Totp(page.locator("#totpSecret").inputValue());
    page.fill("#totp", phone.next());
    page.fill("#userLabel", "phone");
    page.click("#saveTOTPBtn");
    return phone;
  }

  void giveCode(Totp phone) {
    page.fill("#otp", phone.next());
    page.click("#kc-login");
  }

  Optional<String> sessionCookie() {
    return browser.cookies(service.toString()).stream()
        .filter(cookie -> cookie.name.equals("__Host-waymark-session"))
        .map(cookie -> cookie.value)
        .findFirst();
  }

  /** What this browser keeps for the service: names and values. */
  List<String> cookies() {
    return browser.cookies(service.toString()).stream()
        .map(cookie -> cookie.name + "=" + cookie.value)
        .toList();
  }

  /** Puts a cookie of an attacker's choice into this browser, as a flaw elsewhere might. */
  void plant(String sessionCookie) {
    open("/help");
    page.evaluate(
        "document.cookie = '__Host-waymark-session=" + sessionCookie + "; path=/; secure'");
  }

  void choosePassword(String password) {
    page.fill("#password-new", password);
    page.fill("#password-confirm", password);
    page.click("#kc-passwd-update-form [type=submit]");
  }

  void signIn(String email) {
    open("/sign-in/owner?to=/account/sessions");
    giveNameAndPassword(email);
  }

  void signOut() {
    open("/account/sessions");
    page.locator("form[action='/sign-out'] button").click();
  }
}
