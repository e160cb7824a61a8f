package org.waymark.http.again;

import static java.util.Objects.requireNonNull;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.core.http.impl.HttpServerRequestWrapper;
import io.vertx.core.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.call.Dispatch.Wish;

/**
 * A request from within: it says what is wished, and comes over the connection of another, from
 * whoever sent that one.
 */
final class InnerRequest extends HttpServerRequestWrapper {

  /** By which {@code http} tells who sends a request, where a proxy says it. */
  private static final String FORWARDED_FOR = "X-Forwarded-For";

  private final Wish wish;
  private final MultiMap headers = MultiMap.caseInsensitiveMultiMap();
  private final HttpServerResponse response;

  InnerRequest(HttpServerRequestInternal outer, Wish wish, HttpServerResponse response) {
    super(outer);
    this.wish = wish;
    this.response = response;
    headers.addAll(wish.headers());
    headers.set(FORWARDED_FOR, outer.headers().getAll(FORWARDED_FOR));
    var body = wish.body();
    if (body != null) {
      headers.set("Content-Length", Integer.toString(body.getBytes(StandardCharsets.UTF_8).length));
    }
  }

  @Override
  public HttpMethod method() {
    return HttpMethod.valueOf(wish.method());
  }

  @Override
  public String uri() {
    return wish.address();
  }

  @Override
  public String path() {
    return wish.address().replaceFirst("\\?.*", "");
  }

  @Override
  public @Nullable String query() {
    var mark = wish.address().indexOf('?');
    return mark < 0 ? null : wish.address().substring(mark + 1);
  }

  @Override
  public String absoluteURI() {
    return delegate.scheme() + "://" + delegate.authority() + wish.address();
  }

  @Override
  public MultiMap headers() {
    return headers;
  }

  /** Not that of the connection: it may be a proxy's. */
  @Override
  public SocketAddress remoteAddress() {
    return delegate.remoteAddress();
  }

  @Override
  public MultiMap params(boolean semicolonIsNormalChar) {
    var params = MultiMap.caseInsensitiveMultiMap();
    new QueryStringDecoder(wish.address()).parameters().forEach(params::add);
    return params;
  }

  @Override
  public HttpServerResponse response() {
    return response;
  }

  /** The one that it is handled on. */
  @Override
  public Context context() {
    return requireNonNull(Vertx.currentContext());
  }

  /** The body is at hand from the beginning: {@link InnerDispatch}. */
  @Override
  public boolean isEnded() {
    return true;
  }

  @Override
  public Future<Buffer> body() {
    var body = wish.body();
    return Future.succeededFuture(body == null ? Buffer.buffer() : Buffer.buffer(body));
  }

  @Override
  public Future<Void> end() {
    return Future.succeededFuture();
  }

  @Override
  public HttpServerRequest handler(@Nullable Handler<Buffer> handler) {
    return this;
  }

  @Override
  public HttpServerRequest endHandler(@Nullable Handler<Void> handler) {
    return this;
  }

  @Override
  public HttpServerRequest exceptionHandler(@Nullable Handler<Throwable> handler) {
    return this;
  }

  @Override
  public HttpServerRequest pause() {
    return this;
  }

  @Override
  public HttpServerRequest resume() {
    return this;
  }

  @Override
  public HttpServerRequest fetch(long amount) {
    return this;
  }

  /** A program brings no cookies. */
  @Override
  public @Nullable Cookie getCookie(String name) {
    return null;
  }

  @Override
  public @Nullable Cookie getCookie(String name, String domain, String path) {
    return null;
  }

  @Override
  public Set<Cookie> cookies() {
    return Set.of();
  }

  @Override
  public Set<Cookie> cookies(String name) {
    return Set.of();
  }

  @Override
  public MultiMap formAttributes() {
    return MultiMap.caseInsensitiveMultiMap();
  }
}
