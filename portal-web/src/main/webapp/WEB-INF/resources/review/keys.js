/* Keyboard for reviewers: a key clicks or focuses the element that names it in data-key. Never while typing. */
(() => {
  'use strict';
  const typing = el => el && (el.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(el.tagName));
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    if (event.key === 'j' || event.key === 'k') {
      const rows = [...document.querySelectorAll('tbody tr a.ref')];
      const next = rows[rows.indexOf(document.activeElement) + (event.key === 'j' ? 1 : -1)] || rows[0];
      if (next) next.focus();
      return;
    }
    const target = document.querySelector('[data-key="' + CSS.escape(event.key) + '"]');
    if (!target || target.disabled) return;
    event.preventDefault();
    if (typing(target)) target.focus(); else target.click();
  });
})();
