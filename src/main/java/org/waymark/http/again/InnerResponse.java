package org.waymark.http.again;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.waymark.call.Dispatch.Result;
import org.waymark.call.LoggedCall.Body;

/**
 * What is answered to a request from within: kept, and sent to nobody. It is reached through a
 * proxy, so that what it does not foresee fails, and does not end up in another's answer.
 */
final class InnerResponse implements InvocationHandler {

  /** In bytes: more than any document of the API but files. */
  private static final int MOST = 256 * 1024;

  private static final int OK = 200;

  private final MultiMap headers = MultiMap.caseInsensitiveMultiMap();
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private final CompletableFuture<Result> result = new CompletableFuture<>();
  private final List<Handler<Void>> beforeHeaders = new ArrayList<>();
  private final List<Handler<Void>> afterAll = new ArrayList<>();
  private int status = OK;
  private long bytes;
  private boolean headWritten;
  private boolean ended;

  HttpServerResponse proxy() {
    return (HttpServerResponse)
        Proxy.newProxyInstance(
            InnerResponse.class.getClassLoader(), new Class<?>[] {HttpServerResponse.class}, this);
  }

  CompletableFuture<Result> result() {
    return result;
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] given) {
    var arguments = given == null ? new Object[0] : given;
    return switch (method.getName()) {
      case "headers" -> headers;
      case "putHeader" -> chain(proxy, () -> put(arguments[0], arguments[1]));
      case "getStatusCode" -> status;
      case "setStatusCode" -> chain(proxy, () -> status = (Integer) arguments[0]);
      case "getStatusMessage" -> "";
      case "headersEndHandler" -> chain(proxy, () -> add(beforeHeaders, arguments[0]));
      case "endHandler", "bodyEndHandler" -> chain(proxy, () -> add(afterAll, arguments[0]));
      case "write" -> written(method, arguments, false);
      case "end", "send" -> written(method, arguments, true);
      case "writeHead" -> Future.succeededFuture();
      case "ended" -> ended;
      case "headWritten" -> headWritten;
      case "closed", "writeQueueFull", "isChunked" -> false;
      case "bytesWritten" -> bytes;
      case "streamId" -> -1;
      case "setStatusMessage",
          "setChunked",
          "setWriteQueueMaxSize",
          "exceptionHandler",
          "closeHandler",
          "drainHandler",
          "addCookie",
          "writeContinue" ->
          proxy;
      case "close", "reset" -> cutOff(method);
      case "hashCode" -> System.identityHashCode(this);
      case "equals" -> proxy == arguments[0];
      case "toString" -> "InnerResponse";
      default -> throw new UnsupportedOperationException(method.toString());
    };
  }

  private static Object chain(Object proxy, Runnable act) {
    act.run();
    return proxy;
  }

  private void put(Object name, Object value) {
    if (value instanceof Iterable<?> values) {
      headers.remove(name.toString());
      values.forEach(each -> headers.add(name.toString(), each.toString()));
    } else {
      headers.set(name.toString(), value.toString());
    }
  }

  @SuppressWarnings("unchecked")
  private static void add(List<Handler<Void>> handlers, @Nullable Object handler) {
    if (handler != null) {
      handlers.add((Handler<Void>) handler);
    }
  }

  @SuppressWarnings("unchecked")
  private @Nullable Object written(Method method, Object[] arguments, boolean last) {
    var said = arguments.length == 0 ? null : arguments[0];
    if (said instanceof Buffer || said instanceof String) {
      head();
      take(said instanceof Buffer buffer ? buffer : Buffer.buffer((String) said));
    } else if (said != null && !(said instanceof Handler)) {
      throw new UnsupportedOperationException(method.toString());
    }
    if (last) {
      end();
    }
    for (var argument : arguments) {
      if (argument instanceof Handler<?> handler) {
        ((Handler<AsyncResult<Void>>) handler).handle(Future.succeededFuture());
      }
    }
    return method.getReturnType() == void.class ? null : Future.succeededFuture();
  }

  private void take(Buffer part) {
    bytes += part.length();
    body.write(part.getBytes(), 0, Math.min(part.length(), MOST - body.size()));
  }

  private void head() {
    if (!headWritten) {
      // The last that was added goes first, as with the server's own.
      List.copyOf(beforeHeaders).reversed().forEach(each -> each.handle(null));
      headWritten = true;
    }
  }

  private void end() {
    if (!ended) {
      head();
      ended = true;
      var told = new HashMap<String, String>();
      headers.forEach(each -> told.put(each.getKey().toLowerCase(Locale.ROOT), each.getValue()));
      result.complete(
          new Result(
              status,
              told,
              new Body(
                  headers.get("Content-Type"),
                  bytes,
                  body.toString(StandardCharsets.UTF_8),
                  bytes == body.size())));
      tellThatAllIsOver();
    }
  }

  private void tellThatAllIsOver() {
    List.copyOf(afterAll).forEach(each -> each.handle(null));
  }

  private @Nullable Object cutOff(Method method) {
    if (!ended) {
      ended = true;
      result.completeExceptionally(new IllegalStateException("The answer was cut off"));
      tellThatAllIsOver();
    }
    return method.getReturnType() == void.class ? null : true;
  }
}
