// What the reviewer says, how it is kept, and what is warned of.

const SHEET_FORMAT = 'rights-kiosk-sheet/1', REVIEW_FORMAT = 'rights-kiosk-review/1';
const AT_ONCE = 40;
const VARIABLE = /\{\s*\$([A-Za-z][\w-]*)\s*\}/g;
// The English may spell a number that the translation writes in digits ("May", "two", "first").
const SPELLED = [['January', 'one', 'first', 'once'], ['February', 'two', 'second', 'twice'], ['March', 'three', 'third'],
  ['April', 'four', 'fourth'], ['May', 'five', 'fifth'], ['June', 'six', 'sixth'], ['July', 'seven', 'seventh'],
  ['August', 'eight'], ['September', 'nine'], ['October', 'ten'], ['November', 'eleven'], ['December', 'twelve']];

const $ = (id) => document.getElementById(id);
const sheet = JSON.parse($('sheet').textContent);
if (sheet.format !== SHEET_FORMAT) throw new Error(`not a ${SHEET_FORMAT}`);
const lines = sheet.groups.flatMap((group) => group.lines);
const lineById = new Map(lines.map((line) => [line.id, line]));
const KEY = `rights-kiosk-review ${sheet.language.tag} ${sheet.edition} ${sheet.made}`;
const store = openStore();

const answers = new Map();      // by the id of the line; only lines that were ever touched
const cards = new Map();        // by the id of the line; built when first shown
const notices = [];             // [key of WORDS, its values]
let ui = sheet.purpose === 'zapotec' ? 'es' : 'en';
let ownDate = '';               // the date, if the reviewer has changed it: else it is today
let unsaved = false;            // something was touched since the last file was saved
let pending = 0;                // the timer of the next `remember`

// Words and elements

function t(key, values = {}) {
  return WORDS[ui][key].replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

function el(tag, properties = {}, ...children) {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children.filter(Boolean));
  return node;
}

function option(value, text) {
  return el('option', { value, textContent: text });
}

function longDate(text) {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return text;
  return new Date(`${text}T00:00:00Z`).toLocaleDateString(ui, { dateStyle: 'long', timeZone: 'UTC' });
}

function today() {
  const now = new Date();
  return new Date(now - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
}

function roleName(role) {
  return WORDS[ui][`role-${role}`] ?? role;
}

function languageName() {
  const { native, name } = sheet.language;
  return native === name ? name : `${native} (${name})`;
}

// What the reviewer has said

function answerOf(line) {
  return answers.get(line.id) ?? { approve: false, correction: '', note: '' };
}

// A line break typed by accident is a space: no sentence of the kiosk has one.
function tidy(text) {
  return text.replace(/\s+/g, ' ').trim().normalize('NFC');
}

function isTouched({ approve, correction, note }) {
  return approve || tidy(correction) !== '' || note.trim() !== '';
}

function isUnapproved(line) {
  const { approve, correction } = answerOf(line);
  return !approve && isCorrection(line, correction);
}

function presentWords(line) {
  return sheet.purpose === 'english' ? line.text ?? line.english : line.text;
}

// The present words, copied for editing, are no correction yet.
function isCorrection(line, text) {
  return tidy(text) !== '' && tidy(text) !== tidy(presentWords(line) ?? '');
}

function touchedLines() {
  return lines.filter((line) => isTouched(answerOf(line)));
}

function savedLine(line) {
  const { approve, correction, note } = answerOf(line);
  const saved = { id: line.id, source: line.source, text: line.hash, approve };
  if (tidy(correction)) saved.correction = tidy(correction);
  if (note.trim()) saved.note = note.trim();
  return saved;
}

function reviewer() {
  const person = { name: $('name').value.trim(), role: $('role').value };
  const of = $('of').value.trim();
  if (of && !$('of-field').hidden) person.of = of;
  person.date = $('date').value || today();
  return person;
}

function review() {
  return { format: REVIEW_FORMAT, edition: sheet.edition, language: sheet.language.tag,
    reviewer: reviewer(), lines: touchedLines().map(savedLine).map(sealed) };
}

// A line with a number that is made of all that it says (FNV-1a of 64 bits): its words may be changed on their way.
function sealed(line) {
  const { id, source, text, approve, correction = '', note = '' } = line;
  let sum = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode([id, source ?? '', text ?? '', approve, correction, note].join('\u001f'))) {
    sum = BigInt.asUintN(64, (sum ^ BigInt(byte)) * 0x100000001b3n);
  }
  return { ...line, sum: sum.toString(16).padStart(16, '0') };
}

// Takes lines of a file or of the store; gives back the ids of those whose words have changed since.
function takeLines(saved) {
  const isSame = (it) => {
    const line = lineById.get(it.id);
    return line && line.hash === it.text && line.source === it.source;
  };
  for (const { id, approve, correction, note } of saved.filter(isSame)) {
    answers.set(id, { approve: approve === true, correction: String(correction ?? ''), note: String(note ?? '') });
  }
  return saved.filter((it) => !isSame(it)).map((it) => it.id);
}

// Keeping it on this device

function openStore() {
  try {
    localStorage.setItem('rights-kiosk-probe', '');
    localStorage.removeItem('rights-kiosk-probe');
    return localStorage;
  } catch {
    return null;
  }
}

function remember() {
  clearTimeout(pending);
  pending = 0;
  const kept = { ui, ownDate, reviewer: reviewer(), lines: touchedLines().map(savedLine) };
  try {
    store?.setItem(KEY, JSON.stringify(kept));
  } catch {
    notify('noStorage');  // the store is full
  }
}

function rememberSoon() {
  clearTimeout(pending);
  pending = setTimeout(remember, 300);
}

function recall() {
  try {
    const kept = JSON.parse(store?.getItem(KEY) ?? 'null');
    if (kept) restore(kept);
  } catch {
    // What is kept is damaged. The sheet must start all the same.
  }
}

function restore(kept) {
  if (kept.ui in WORDS) ui = kept.ui;
  ownDate = kept.ownDate;
  fillReviewer(kept.reviewer);
  const dropped = takeLines(kept.lines);
  if (dropped.length) notify('dropped', { ids: dropped.join(', ') });
}

function notify(key, values) {
  if (!notices.some(([other]) => other === key)) notices.push([key, values]);
  $('notices').replaceChildren(...notices.map(([it, its]) => el('p', { className: 'box alert', textContent: t(it, its) })));
}

// What may be wrong with a correction

function warnings(line, correction) {
  const { approve, note } = answerOf(line);
  // Whoever approves and says why not has to choose.
  if (!tidy(correction)) return approve && note.trim() ? [t('noted')] : [];
  if (!isCorrection(line, correction)) return [t('identical')];
  return [...variableWarnings(line, correction), ...numberWarnings(line, correction), ...termWarnings(line, correction)];
}

function variableWarnings(line, correction) {
  const names = (text) => [...text.matchAll(VARIABLE)].map(([, name]) => name);
  const expected = names(line.english), given = names(correction);
  const lost = expected.filter((name) => !given.includes(name));
  const isStray = given.some((name) => !expected.includes(name)) || /[{}]/.test(correction.replace(VARIABLE, ''));
  return [...lost.map((name) => t('lostVariable', { what: `{ $${name} }` })), ...(isStray ? [t('strayVariable')] : [])];
}

function numberWarnings(line, correction) {
  const expected = numbers(line.english), given = numbers(correction);
  const words = line.english.match(/[A-Za-z]+/g) ?? [];
  const listed = (all) => [...new Set(all)].join(', ');
  const numberOf = (word) => SPELLED.findIndex((it) => it.includes(word) || it.slice(1).includes(word.toLowerCase())) + 1;
  const spelled = words.map((word) => String(numberOf(word)));
  const lost = without(expected, given);
  const added = without(without(given, expected), spelled);
  return [lost.length ? t('lostNumber', { what: listed(lost) }) : null,
    added.length ? t('newNumber', { what: listed(added) }) : null].filter(Boolean);
}

// The numbers in a text, in Latin digits and without the commas between thousands.
function numbers(text) {
  const latin = text.replace(VARIABLE, ' ')
    .replace(/[০-৯]/g, (digit) => digit.charCodeAt(0) - 0x9E6)
    .replace(/[๐-๙]/g, (digit) => digit.charCodeAt(0) - 0xE50);
  return latin.replace(/(\d)[,.](?=\d{3}(?!\d))/g, '$1').match(/\d+/g) ?? [];
}

function without(all, some) {
  const rest = [...some];
  return all.filter((it) => {
    const at = rest.indexOf(it);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

function termWarnings(line, correction) {
  const said = tidy(correction).toLowerCase();
  const has = (form) => said.includes(tidy(form).toLowerCase());
  const lost = line.terms.map((index) => sheet.terms[index]).filter((term) => !term.forms.some(has));
  const avoided = sheet.terms.flatMap((term) => term.avoid).filter(has);
  const what = lost.map(({ english, forms }) => t('term', { english, forms: forms.join(' / ') })).join('; ');
  return [...(what ? [t('lostTerm', { what })] : []), ...avoided.map((what) => t('avoided', { what }))];
}

// The card of a line
