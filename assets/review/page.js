// The cards, the bar at the foot, and what is pressed.

function cardOf(line) {
  if (!cards.has(line.id)) cards.set(line.id, buildCard(line));
  return cards.get(line.id);
}

function buildCard(line) {
  const card = el('article', { className: 'line' }, marks(line),
    el('p', { className: 'place', lang: 'en' }, `${line.place} · ${line.id}`), ...wordings(line), ...help(line), evidence(line));
  card.dataset.id = line.id;
  card.setAttribute('aria-labelledby', `english-${line.id}`);
  card.append(answerBoxes(line, card));
  refreshCard(line, card);
  return card;
}

function marks(line) {
  const { kind, state, reviewed } = line;
  const who = reviewed && `${reviewed.by} (${[roleName(reviewed.role), reviewed.of].filter(Boolean).join(', ')})`;
  return el('div', { className: 'marks' },
    kind && el('span', { className: `kind ${kind}`, textContent: t(`kind-${kind}`) }),
    el('span', { className: `state ${state} small` },
      state === 'reviewed' && reviewed ? t('reviewedBy', { who, date: longDate(reviewed.date) }) : t(`state-${state}`)));
}

function wordings(line) {
  const wording = (caption, text, lang, className, id = '') => text === null ? [] :
    [el('p', { className: 'caption', textContent: t(caption) }), el('p', { className, lang, id }, ...showVariables(text))];
  const tag = sheet.language.tag, english = `english-${line.id}`;
  if (sheet.purpose === 'english') return wording('english', presentWords(line), 'en', 'words present', english);
  return [...wording('english', line.english, 'en', 'words english', english),
    ...wording('spanish', line.spanish, 'es', 'words spanish'),
    ...wording('present', line.text, tag, 'words present'),
    ...wording('back', line.back, 'en', 'back')];
}

function showVariables(text) {
  return text.split(/(\{\s*\$[\w-]+\s*\})/).map((part, at) => at % 2 ? el('span', { className: 'variable' }, part) : part);
}

function help(line) {
  const variables = line.variables.map(({ name, means }) => t('variable', { name: `{ $${name} }`, means }));
  const terms = line.terms.map((index) => sheet.terms[index]).map(({ english, forms, avoid }) => {
    const term = t('term', { english, forms: forms.join(' / ') });
    return avoid.length ? t('avoid', { term, avoid: avoid.join(', ') }) : term;
  });
  const items = [...variables, ...terms, ...(line.note ? [t('earlier', { note: line.note })] : [])];
  return items.length === 0 ? [] : [el('p', { className: 'caption', textContent: t('help') }),
    el('ul', { className: 'help' }, ...items.map((text) => el('li', {}, text)))];
}

// Who reviews the English compares it with these, so there it is open. Elsewhere it is filled when first opened.
function evidence(line) {
  if (!line.facts.length && !line.sources.length && !line.as_of) return null;
  const summary = el('summary', {}, t('evidence', { count: line.facts.length + line.sources.length }));
  const details = el('details', {}, summary);
  const fill = () => details.append(...evidenceItems(line));
  if (sheet.purpose === 'english') {
    fill();
    details.open = true;
  } else {
    details.addEventListener('toggle', fill, { once: true });
  }
  return details;
}

function evidenceItems(line) {
  const dated = [line.as_of && t('asOf', { date: longDate(line.as_of) }), line.review_by && t('reviewBy', { date: longDate(line.review_by) }),
    line.volatile && t('volatile')].filter(Boolean).join(' ');
  const facts = line.facts.map(({ id, grade, volatile, as_of }) => el('li', {},
    t('fact', { id, grade: WORDS[ui][`grade-${grade}`] ?? grade, date: longDate(as_of) }), volatile ? ` ${t('volatile')}` : null));
  const sources = line.sources.map(({ publisher, title, date, url }) => el('li', {},
    `${publisher}: “${title}”${date ? `, ${longDate(date)}` : ''}`, url && el('br'), url));
  return [dated ? el('p', { className: 'small' }, dated) : null, el('ul', { className: 'small' }, ...facts, ...sources)].filter(Boolean);
}

function answerBoxes(line, card) {
  const answer = answerOf(line);
  const id = (name) => `${name}-${line.id}`;
  const box = (name, value) => el('textarea', { className: name, id: id(name), value, rows: rowsFor(value) });
  const tick = el('input', { type: 'checkbox', className: 'approve', id: id('approve'), checked: answer.approve });
  const correction = box('correction', answer.correction), note = box('note', answer.note);
  const copy = el('button', { type: 'button', className: 'copy', textContent: t('copy') });
  correction.lang = sheet.language.tag;
  tick.setAttribute('aria-describedby', `english-${line.id}`);
  correction.setAttribute('aria-describedby', id('warnings'));

  const hear = () => answered(line, card, { approve: tick.checked, correction: correction.value, note: note.value });
  tick.addEventListener('change', hear);
  correction.addEventListener('input', hear);
  note.addEventListener('input', hear);
  copy.addEventListener('click', () => {
    correction.value = presentWords(line);
    correction.focus();
    hear();
  });

  return el('div', { className: 'answer' },
    el('label', { className: 'tick', htmlFor: tick.id }, tick, el('span')),
    el('label', { htmlFor: correction.id }, t(line.text === null ? 'correction-missing' : 'correction')), correction, copy,
    el('div', { className: 'warnings', id: id('warnings'), ariaLive: 'polite' }),
    el('label', { htmlFor: note.id }, t('note')), note);
}

// The ticked box speaks of the words that would be taken. So it changes with what those are.
function answered(line, card, answer) {
  const had = isCorrection(line, answerOf(line).correction), has = isCorrection(line, answer.correction);
  if (has !== had) answer.approve = has;
  if (presentWords(line) === null && !has) answer.approve = false;
  answers.set(line.id, answer);
  unsaved = true;
  refreshCard(line, card);
  say('');
  refreshBar();
  rememberSoon();
}

function refreshCard(line, card) {
  const { approve, correction, note } = answerOf(line);
  const has = isCorrection(line, correction), present = presentWords(line);
  const find = (selector) => card.querySelector(selector);
  find('.approve').checked = approve;
  find('.approve').disabled = present === null && !has;
  find('.tick span').textContent = t(has || present === null ? 'approveMine' : 'approve');
  find('.copy').hidden = present === null || correction !== '';
  find('.correction').rows = rowsFor(correction);
  find('.note').rows = rowsFor(note);
  card.classList.toggle('approved', approve);
  card.classList.toggle('unapproved', isUnapproved(line));
  showWarnings(find('.warnings'), isUnapproved(line), warnings(line, correction));
}

// Replaced only when they differ, lest a screen reader repeats them at every letter.
function showWarnings(list, flagged, texts) {
  const items = [...(flagged ? [el('p', { className: 'flag' }, t('unapproved'))] : []), ...texts.map((text) => el('p', {}, text))];
  if (items.map((it) => it.textContent).join() !== [...list.children].map((it) => it.textContent).join()) list.replaceChildren(...items);
}

function rowsFor(text) {
  return Math.min(10, Math.max(2, Math.ceil(text.length / 36)));
}

// The list of lines

function plain(text) {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
}

function isFound(line) {
  const wanted = plain($('find').value.trim());
  return plain([line.id, line.english, line.text, line.spanish].filter(Boolean).join('\n')).includes(wanted);
}

const SHOWN = {
  all: () => true,
  first: (line) => !isTouched(answerOf(line)),
  unreviewed: (line) => line.state !== 'reviewed' && !isTouched(answerOf(line)),
  mine: (line) => isTouched(answerOf(line)),
};

function showList() {
  const isFlat = $('show').value === 'first';
  const isShown = (line) => SHOWN[$('show').value](line) && isFound(line);
  const flat = () => lines.filter(isShown).sort((a, b) => a.order - b.order).slice(0, AT_ONCE);
  const groups = isFlat ? [{ title: t('first'), lines: flat() }]
    : sheet.groups.map((group) => ({ title: group.title, lines: group.lines.filter(isShown) }));
  const filled = groups.filter((group) => group.lines.length);
  $('list').replaceChildren(...filled.map((group) => el('section', {},
    el('h2', { textContent: group.title, lang: isFlat ? ui : 'en' }), ...group.lines.map(cardOf))));
  const shown = filled.reduce((sum, group) => sum + group.lines.length, 0);
  $('count').textContent = t('count', { shown, all: lines.length });
  $('more').hidden = !isFlat || shown < AT_ONCE;
}

function showNext() {
  showList();
  $('lines').scrollIntoView();
}

// Progress and saving

function refreshBar() {
  const touched = touchedLines(), said = touched.map(answerOf);
  const corrected = said.filter((it) => tidy(it.correction)).length;
  $('progress').textContent = t('progress', { touched: touched.length, all: lines.length,
    approved: said.filter((it) => it.approve && !tidy(it.correction)).length, corrected, noted: said.filter((it) => it.note.trim()).length });
  const unapproved = touched.filter(isUnapproved).length;
  $('unapproved').textContent = unapproved ? t('unapprovedCount', { count: unapproved }) : '';
  $('save').setAttribute('aria-disabled', String(missing().length > 0));
}

function missing() {
  const { name, role, of } = reviewer();
  return [name ? null : 'name', role ? null : 'role', sheet.purpose === 'zapotec' && !of ? 'of' : null,
    touchedLines().length ? null : 'lines'].filter(Boolean);
}

// A clock at 1970, or a year of another era. A day before is still that day elsewhere.
function isOdd(date) {
  const since = new Date(Date.parse(sheet.made) - 86400000).toISOString().slice(0, 10);
  return date < since || Number(date.slice(0, 4)) > Number(sheet.made.slice(0, 4)) + 5;
}

function goTo(what) {
  const box = what === 'lines' ? document.querySelector('.approve:enabled, .correction') ?? $('show') : $(what);
  box.focus();
  box.scrollIntoView({ block: 'center' });
}

function say(text) {
  $('said').textContent = text;
  $('fallback').hidden = true;
}

function save() {
  const lacking = missing();
  if (lacking.length) {
    say(t('missing', { what: lacking.map((it) => t(`missing-${it}`)).join(', ') }));
    goTo(lacking[0]);
    return;
  }
  const { date } = reviewer();
  if (isOdd(date) && !confirm(t('sureDate', { date: longDate(date), made: longDate(sheet.made) }))) return goTo('date');
  const text = `${JSON.stringify(review(), null, 2)}\n`;
  const file = `rights-kiosk-review-${sheet.language.tag}-${reviewer().date}.json`;
  download(text, file);
  unsaved = false;
  remember();
  say(t('saved', { file }));
  $('raw').value = text;
  $('fallback').hidden = false;
}

function download(text, file) {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = el('a', { href: url, download: file });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60000);  // some phones ask first where to put it
}

// Continuing and starting over

async function continueFrom(file) {
  const saved = await file.text().then(JSON.parse).catch(() => null);
  const isWhole = Array.isArray(saved?.lines) && saved.lines.every((it) => typeof it?.id === 'string');
  if (saved?.format !== REVIEW_FORMAT || !isWhole) return tell(t('notReview'));
  if (saved.language !== sheet.language.tag) return tell(t('otherLanguage', { tag: saved.language }));
  const theirs = saved.reviewer?.name, mine = $('name').value.trim();
  if (mine && theirs && mine !== theirs && !confirm(t('sureName', { theirs, mine }))) return tell('');
  if (saved.lines.some(isContradicted) && !confirm(t('sureLoad'))) return tell('');
  if (!mine && saved.reviewer) fillReviewer(saved.reviewer);
  const skipped = takeLines(saved.lines);
  unsaved = true;
  remember();
  showAll();
  return tell([t('loaded', { count: saved.lines.length - skipped.length }),
    skipped.length ? t('skipped', { ids: skipped.join(', ') }) : ''].join(' '));
}

function isContradicted(saved) {
  const line = lineById.get(saved.id);
  const { sum, ...said } = saved;
  return line && isTouched(answerOf(line)) && JSON.stringify(savedLine(line)) !== JSON.stringify(said);
}

function tell(text) {
  $('loaded').textContent = text;
}

function fillReviewer({ name, role, of }) {
  $('name').value = name ?? '';
  $('role').value = role ?? '';
  $('of').value = of ?? '';
}

function startOver() {
  if (!confirm(t('sureRestart', { count: touchedLines().length }))) return;
  answers.clear();
  ownDate = '';
  unsaved = false;
  fillReviewer({});
  remember();
  tell('');
  showAll();
}

// The page

function showReviewer() {
  const chosen = $('role').value;
  $('role').replaceChildren(option('', t('choose')), ...sheet.roles.map((role) => option(role, roleName(role))));
  $('role').value = chosen;
  $('date').value = ownDate || today();
  showOf();
}

function showOf() {
  const isNeeded = sheet.purpose === 'zapotec';
  $('of-field').hidden = !isNeeded && (sheet.purpose === 'english' || $('role').value !== 'speaker');
  $('of').required = isNeeded;
  $('of-label').textContent = isNeeded ? t('of') : t('optional', { what: t('of') });
}

function showChoices() {
  const chosen = $('show').value || 'all';
  $('show').replaceChildren(...Object.keys(SHOWN).map((it) => option(it, t(`show-${it}`))));
  $('show').value = chosen;
}

// Everything anew: after a change of the interface's language, or of many answers at once.
function showAll() {
  document.documentElement.lang = ui;
  document.title = t('title', { language: languageName() });
  for (const node of document.querySelectorAll('[data-t]')) node.textContent = t(node.dataset.t);
  for (const node of document.querySelectorAll('[data-label]')) node.setAttribute('aria-label', t(node.dataset.label));
  for (const node of document.querySelectorAll('[data-ui]')) node.setAttribute('aria-pressed', String(node.dataset.ui === ui));
  $('title').textContent = document.title;
  $('what').textContent = t('what', { count: lines.length });
  $('purpose').textContent = t(`purpose-${sheet.purpose}`);
  $('step2').textContent = t(sheet.purpose === 'zapotec' ? 'step2-zapotec' : 'step2');
  $('step3').textContent = t(store ? 'step3' : 'step3-unkept');
  $('made').textContent = t('made', { edition: longDate(sheet.edition), made: longDate(sheet.made) });
  notices.forEach(([key, values]) => notify(key, values));
  showReviewer();
  showChoices();
  cards.clear();
  showList();
  say('');
  refreshBar();
}

function reviewerChanged(event) {
  if (event.target === $('date')) ownDate = $('date').value;
  showOf();
  say('');
  refreshBar();
  rememberSoon();
}

function listen() {
  for (const id of ['name', 'role', 'of', 'date']) $(id).addEventListener('input', reviewerChanged);
  $('role').addEventListener('change', reviewerChanged);  // not every browser tells of a choice as input
  for (const button of document.querySelectorAll('[data-ui]')) {
    button.addEventListener('click', () => {
      ui = button.dataset.ui;
      tell('');
      remember();
      showAll();
    });
  }
  $('show').addEventListener('change', showList);
  $('find').addEventListener('input', showList);
  $('more').addEventListener('click', showNext);
  $('save').addEventListener('click', save);
  $('restart').addEventListener('click', startOver);
  $('continue').addEventListener('change', async ({ target }) => {
    if (target.files.length) await continueFrom(target.files[0]);
    target.value = '';  // so that the same file can be chosen again
  });
  // What was typed last is kept even if the page goes away before the timer rings.
  addEventListener('pagehide', () => pending && remember());
  document.addEventListener('visibilitychange', () => pending && remember());
  addEventListener('storage', (event) => event.key === KEY && notify('otherWindow'));
  addEventListener('beforeunload', (event) => {
    if (!store && unsaved) event.preventDefault();
  });
}

// The options must stand before `recall` can choose one of them.
showReviewer();
recall();
if (!store) notify('noStorage');
listen();
showAll();
$('broken').remove();
$('page').hidden = false;
