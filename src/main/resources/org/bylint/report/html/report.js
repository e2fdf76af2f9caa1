(() => {
  'use strict';
  const root = document.documentElement;
  const THEMES = ['auto', 'light', 'dark'];
  const KEY = 'bylint-theme';
  let theme = 'auto';
  try {
    theme = THEMES.includes(localStorage.getItem(KEY)) ? localStorage.getItem(KEY) : 'auto';
  } catch (e) {
    // a page that is opened from a file may have no storage
  }
  root.classList.add('js');
  setTheme(theme);

  function setTheme(name) {
    theme = name;
    if (name === 'auto') {
      root.removeAttribute('data-theme');
    } else {
      root.setAttribute('data-theme', name);
    }
  }

  document.addEventListener('DOMContentLoaded', start);

  function start() {
    const SEVERITIES = ['error', 'warning', 'suggestion'];
    const $ = (id) => document.getElementById(id);
    const all = (selector, within = document) => [...within.querySelectorAll(selector)];
    const words = document.body.dataset;
    const number = new Intl.NumberFormat(root.lang);
    const wide = matchMedia('(min-width: 68rem)');
    const still = matchMedia('(prefers-reduced-motion: reduce)');

    const pages = all('.page').map((el) => ({ el, id: el.id, shown: true, text: null, notes: [] }));
    const pageOf = new Map(pages.map((page) => [page.id, page]));
    const noteOf = new Map();
    for (const page of pages) {
      for (const el of all('.note', page.el)) {
        const note = { el, page, id: el.id.slice(1), severity: el.dataset.s, rule: el.dataset.r, shown: true };
        page.notes.push(note);
        noteOf.set(note.id, note);
      }
    }
    const rows = new Map(all('#articles > li').map((el) => ['a' + el.dataset.a, el]));
    const boxes = all('.severities input');
    let current = null;
    let active = null;

    if (pages.length <= 1) {
      root.classList.add('single');
    }
    if (pages.length === 0) {
      root.classList.add('empty');
    }

    // Which findings are shown

    function plain(text) {
      return text.normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase();
    }

    function matches(page, query) {
      if (query.length === 0) {
        return true;
      }
      if (page.text === null) {
        page.text = plain(page.el.textContent);
      }
      return query.every((word) => page.text.includes(word));
    }

    function filter() {
      const severities = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
      const rule = $('rule').value;
      const query = plain($('search').value).split(/\s+/).filter((word) => word !== '');
      let shown = 0;
      let articles = 0;
      for (const page of pages) {
        const found = matches(page, query);
        const counts = { error: 0, warning: 0, suggestion: 0 };
        for (const note of page.notes) {
          const kept = severities.has(note.severity) && (rule === '' || rule === note.rule);
          note.shown = kept && found;
          note.el.hidden = !kept;
          if (note.shown) {
            counts[note.severity]++;
            shown++;
          }
        }
        page.shown = found && page.notes.some((note) => note.shown);
        articles += page.shown ? 1 : 0;
        row(page, counts);
      }
      for (const group of all('.notes')) {
        group.hidden = !group.querySelector('.note:not([hidden])');
      }
      for (const button of all('[data-rule]')) {
        button.setAttribute('aria-pressed', String(button.dataset.rule === rule));
      }
      say(shown, articles);
      if (active && !active.shown) {
        deactivate();
      }
      refresh();
    }

    function row(page, counts) {
      const el = rows.get(page.id);
      if (!el) {
        return;
      }
      el.hidden = !page.shown;
      SEVERITIES.forEach((severity) => {
        const cell = el.querySelector('.tally .' + severity);
        cell.classList.toggle('none', counts[severity] === 0);
        cell.querySelector('b').textContent = number.format(counts[severity]);
      });
    }

    function say(shown, articles) {
      const fill = (text, n, of) => text.replace('{n}', number.format(n)).replace('{of}', number.format(of));
      let text = '';
      if (noteOf.size > 0 && shown === 0) {
        text = words.none;
      } else if (shown < noteOf.size) {
        text = fill(words.shown, shown, noteOf.size) + ', ' + fill(words.found, articles, pages.length);
      }
      $('status').textContent = text;
    }

    // Places in the text of the page that is read

    function findings(list) {
      return list === '' ? [] : list.split(' ').map((id) => noteOf.get(id)).filter((note) => note.shown);
    }

    function refresh() {
      if (!current) {
        return;
      }
      for (const mark of all('.mark', current.el)) {
        const own = findings(mark.dataset.f);
        const other = findings(mark.dataset.o);
        const first = (own.length > 0 ? own : other)
          .map((note) => SEVERITIES.indexOf(note.severity))
          .sort()[0];
        mark.classList.toggle('idle', first === undefined);
        mark.classList.toggle('other', own.length === 0);
        SEVERITIES.forEach((severity, i) => mark.classList.toggle(severity, i === first));
        const on = active !== null && own.includes(active);
        const linked = active !== null && other.includes(active);
        mark.classList.toggle('on', on);
        mark.classList.toggle('with', linked && !on);
        if (on || linked) {
          SEVERITIES.forEach((severity) => mark.classList.toggle(severity, severity === active.severity));
        }
      }
      layout();
    }

    function top(el, within) {
      const rect = el.getClientRects()[0];
      return rect ? rect.top - within : 0;
    }

    /** Notes stand beside their places; where there is no room the active one keeps its place. */
    function layout() {
      if (!current) {
        return;
      }
      const sheet = current.el.querySelector('.sheet');
      const base = sheet.getBoundingClientRect().top;
      const notes = all('.block .note:not([hidden])', sheet);
      sheet.style.minHeight = '';
      if (wide.matches) {
        const items = notes.map((el) => {
          const mark = $('p' + el.id.slice(1)) || el.closest('.block');
          return { el, want: Math.max(0, top(mark, base) - 8), height: el.offsetHeight + 10, y: 0 };
        });
        items.sort((a, b) => a.want - b.want);
        place(items);
        items.forEach((item) => (item.el.style.top = item.y + 'px'));
        const last = items[items.length - 1];
        if (last && last.y + last.height > sheet.offsetHeight) {
          sheet.style.minHeight = last.y + last.height + 'px';
        }
      }
      tie(sheet);
    }

    function place(items) {
      const fixed = active ? items.findIndex((item) => item.el === active.el) : -1;
      items.forEach((item) => (item.y = item.want));
      for (let i = fixed - 1; i >= 0; i--) {
        items[i].y = Math.min(items[i].y, items[i + 1].y - items[i].height);
      }
      let free = 0;
      for (const item of items) {
        item.y = Math.max(item.y, free);
        free = item.y + item.height;
      }
    }

    /** A bracket in the gutter from the finding's place to those that contradict it. */
    function tie(sheet) {
      all('.tie', sheet).forEach((el) => el.remove());
      const places = all('.mark.on, .mark.with', sheet);
      if (!active || !places.some((el) => el.classList.contains('with'))) {
        return;
      }
      const base = sheet.getBoundingClientRect().top;
      const middles = places.map((el) => el.getClientRects()[0]).map((r) => r.top + r.height / 2 - base);
      const from = Math.min(...middles);
      const to = Math.max(...middles);
      if (to - from < 4) {
        return;
      }
      const el = document.createElement('div');
      el.className = 'tie ' + active.severity;
      el.style.top = from - 1 + 'px';
      el.style.height = to - from + 2 + 'px';
      el.setAttribute('aria-hidden', 'true');
      sheet.append(el);
    }

    // What is on the screen

    function show(page) {
      if (current === page) {
        return;
      }
      if (current) {
        current.el.classList.remove('shown');
      }
      current = page;
      root.classList.toggle('reading', page !== null);
      if (page) {
        page.el.classList.add('shown');
        refresh();
      }
      where();
    }

    function where() {
      const list = visible();
      const at = active ? list.indexOf(active) + 1 : 0;
      $('where').textContent = (at > 0 ? number.format(at) + ' / ' : '') + number.format(list.length);
    }

    function deactivate() {
      if (active) {
        active.el.classList.remove('on');
        active = null;
        refresh();
        where();
      }
    }

    /** Scrolls to a place, and so that what belongs to it is seen as well where the window allows. */
    function reveal(el, others = []) {
      const box = el.getBoundingClientRect();
      let from = box.top;
      let to = box.bottom;
      const room = innerHeight * 0.75;
      for (const rect of others.map((other) => other.getBoundingClientRect())) {
        if (Math.max(to, rect.bottom) - Math.min(from, rect.top) <= room) {
          from = Math.min(from, rect.top);
          to = Math.max(to, rect.bottom);
        }
      }
      const by = (from + to - innerHeight) / 2;
      scrollBy({ top: by, behavior: still.matches ? 'auto' : 'smooth' });
    }

    function activate(note, target) {
      if (active) {
        active.el.classList.remove('on');
      }
      active = note;
      note.el.classList.add('on');
      show(note.page);
      refresh();
      where();
      const mark = target || $('p' + note.id) || note.el;
      look(mark);
      note.el.focus({ preventScroll: true });
      address('#f' + note.id);
    }

    /** Scrolls to a place of the active finding. */
    function look(place) {
      reveal(place, [active.el, ...all('.mark.on, .mark.with', active.page.el)]);
    }

    function address(hash) {
      try {
        history.replaceState(null, '', hash);
      } catch (e) {
        // some viewers forbid it; nothing else depends on it
      }
    }

    /** Follows an address within the report: an article, a finding, one of its places. */
    function follow(hash) {
      const found = /^#([afp])(\d+)(?:-(\d+))?(?:-(\d+))?$/.exec(hash);
      if (!found) {
        home();
        return;
      }
      const page = pageOf.get('a' + found[2]);
      const note = found[3] === undefined ? null : noteOf.get(found[2] + '-' + found[3]);
      if (note && note.el.hidden) {
        showAll();
      }
      if (note) {
        activate(note, found[1] === 'p' ? $(hash.slice(1)) : null);
      } else if (page) {
        deactivate();
        show(page);
        if (root.classList.contains('single')) {
          reveal(page.el);
        } else {
          scrollTo(0, 0);
        }
        address(hash);
      }
    }

    function showAll() {
      boxes.forEach((box) => (box.checked = true));
      $('rule').value = '';
      $('search').value = '';
      filter();
    }

    function home() {
      deactivate();
      if (root.classList.contains('single')) {
        show(pages[0] || null);
      } else {
        show(null);
      }
      scrollTo(0, 0);
      address('#top');
    }

    function visible() {
      return pages.filter((page) => page.shown).flatMap((page) => page.notes.filter((note) => note.shown));
    }

    function step(by) {
      const list = visible();
      if (list.length === 0) {
        return;
      }
      let at = active ? list.indexOf(active) : -1;
      if (at < 0 && current) {
        at = list.findIndex((note) => note.page === current) - (by > 0 ? 1 : 0);
      }
      const next = at < 0 && by < 0 ? list.length - 1 : at + by;
      activate(list[(next + list.length) % list.length]);
    }

    function turn(by) {
      const list = pages.filter((page) => page.shown);
      if (list.length === 0) {
        return;
      }
      const at = list.indexOf(current);
      const next = at < 0 ? (by > 0 ? 0 : list.length - 1) : (at + by + list.length) % list.length;
      follow('#' + list[next].id);
    }

    function otherPlace() {
      if (!active) {
        return;
      }
      const places = all('.mark.on[id], .mark.with[id]', active.page.el);
      const at = places.findIndex((el) => el === document.activeElement);
      const next = places[(at < 0 ? 1 : at + 1) % places.length];
      if (next) {
        reveal(next);
        next.focus({ preventScroll: true });
      }
    }

    function nextTheme() {
      setTheme(THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]);
      try {
        localStorage.setItem(KEY, theme);
      } catch (e) {
        // it holds for this visit
      }
      themeName();
    }

    function themeName() {
      $('theme-name').textContent = { auto: words.themeAuto, light: words.themeLight, dark: words.themeDark }[theme];
    }

    // What an editor does

    document.addEventListener('click', (event) => {
      const link = event.target.closest('a[href^="#"]');
      if (link && !link.classList.contains('skip')) {
        if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
          event.preventDefault();
          if (link.rel === 'next' || link.rel === 'prev') {
            turn(link.rel === 'next' ? 1 : -1);
            return;
          }
          const note = link.classList.contains('mark') && markNote(link);
          if (note) {
            activate(note, link);
          } else {
            follow(link.getAttribute('href'));
          }
        }
        return;
      }
      const button = event.target.closest('[data-rule]');
      if (button) {
        $('rule').value = $('rule').value === button.dataset.rule ? '' : button.dataset.rule;
        filter();
        return;
      }
      const note = event.target.closest('.note');
      if (note && !event.target.closest('summary, details') && getSelection().isCollapsed) {
        activate(noteOf.get(note.id.slice(1)));
      }
    });

    /** The finding that a click on a place means: of several, each click the next. */
    function markNote(mark) {
      const notes = [...findings(mark.dataset.f), ...findings(mark.dataset.o)];
      return notes[(notes.indexOf(active) + 1) % notes.length];
    }

    document.addEventListener('toggle', (event) => event.target.closest('.note') && layout(), true);
    addEventListener('resize', layout);
    // the browser itself scrolls to the address once all is loaded
    addEventListener('load', () => active && look($('p' + active.id) || active.el));
    addEventListener('hashchange', () => follow(location.hash));
    boxes.forEach((box) => box.addEventListener('change', filter));
    $('rule').addEventListener('change', filter);
    $('search').addEventListener('input', () => {
      if (current && !root.classList.contains('single')) {
        home();
        $('search').focus();
      }
      filter();
    });
    $('previous').addEventListener('click', () => step(-1));
    $('next').addEventListener('click', () => step(1));
    $('theme').addEventListener('click', nextTheme);
    $('help-open').addEventListener('click', () => $('help').showModal());

    const keys = {
      n: () => step(1),
      j: () => step(1),
      p: () => step(-1),
      k: () => step(-1),
      ArrowRight: () => turn(1),
      ArrowLeft: () => turn(-1),
      o: otherPlace,
      w: () => {
        const fold = active && active.el.querySelector('details');
        if (fold) {
          fold.open = !fold.open;
        }
      },
      u: home,
      t: nextTheme,
      '/': () => $('search').focus(),
      '?': () => $('help').showModal(),
      1: () => boxes[0].click(),
      2: () => boxes[1].click(),
      3: () => boxes[2].click(),
      Escape: () => {
        if (active) {
          deactivate();
          address(current ? '#' + current.id : '#top');
        } else if (current) {
          home();
        }
      },
    };

    document.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || $('help').open) {
        return;
      }
      const field = event.target.closest('input[type="search"], select');
      if (field) {
        if (event.key === 'Escape' && field.id === 'search') {
          field.value = '';
          filter();
          field.blur();
        }
        return;
      }
      const action = Object.hasOwn(keys, event.key) ? keys[event.key] : null;
      if (action) {
        event.preventDefault();
        action();
      }
    });

    themeName();
    filter();
    if (location.hash === '') {
      show(root.classList.contains('single') ? pages[0] || null : null);
      where();
    } else {
      follow(location.hash);
    }
  }
})();
