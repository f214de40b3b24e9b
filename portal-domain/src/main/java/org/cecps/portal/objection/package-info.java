/**
 * Objections to penalty notices: what a person says against a penalty, what the team proposes, who assures it, and what is
 * determined (Act s.35(4)–(7), FACTS H).
 *
 * <p>May use {@code shared}, {@code scheme}, {@code liability}, {@code draft}, {@code evidence}, {@code workqueue},
 * {@code outbox} and {@code audit}. Start reading at {@link org.cecps.portal.objection.Objection}, then
 * {@link org.cecps.portal.objection.ObjectionService}.
 */
@NullMarked
package org.cecps.portal.objection;

import org.jspecify.annotations.NullMarked;
