package org.cecps.portal.outbox;

/** The name a handler is stored under: its class, whatever proxy stands before it. */
final class HandlerName {

    private HandlerName() {}

    static String of(EventHandler handler) {
        Class<?> type = handler.getClass();
        while (type.getSimpleName().contains("$") || type.isSynthetic()) {
            type = type.getSuperclass();
        }
        return type.getSimpleName();
    }
}
