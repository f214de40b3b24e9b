/**
 * The pages of a notice: opening it with reference, code and second fact, reading it at whatever stage it is, the photographs,
 * and an address for news. Uses {@code access}, {@code liability}, {@code casefile}, {@code objection}, {@code evidence} and
 * {@code draft}. Start reading at {@link org.cecps.portal.web.notice.NoticeBacking}.
 */
@NullMarked
package org.cecps.portal.web.notice;

import org.jspecify.annotations.NullMarked;
