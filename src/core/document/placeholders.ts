// What a template left behind: blanks, dots, "TBD", sample words. None of it is content.
import { isWhiteSpace } from '../text/whiteSpace';

const nothing = /^[\s\-–—_.,:;*•…·/|?!#()[\]{}<>~`'"“”]*$/;
const blank =
  /^(?:n\/?a|none|nil|nothing|not applicable|tbd|tba|tbc|todo|to ?do|xxx+|fixme|wip|pending|empty|no action(?: items?)?(?: (?:required|needed))?|none (?:yet|so far|identified|required|needed|at this time)|to be (?:determined|defined|added|done|completed|filled in)|placeholder|lorem ipsum.*|なし|特になし|該当なし|未定|无|暂无|無|待定|nenhum[a]?|não se aplica|a definir|нет|не применимо|keine?|entfällt|aucune?|néant|ningun[oa]|no aplica)$/i;
const sample =
  /^(?:(?:action|task|item|step|action item|owner|name|title|description|lesson|event|thing|point|link|url)s?\s*(?:#?\d{1,2}|[a-c])?|(?:any|your|the|short|brief|some|an?|insert|enter|add|describe|list|link to|name of) (?:\w+ ){0,4}(?:here|goe?s? here|description|placeholder|name|title))\.?$/i;
const slot = /^(?:<[^<>]{1,120}>|\[[^[\]]{1,120}\]|\{\{?[^{}]{1,120}\}\}?|_{3,}|\.{3,}|…)$/;

const quotes = '\'"“”';

function unquoted(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && quotes.includes(text.charAt(start))) start++;
  while (end > start && quotes.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

function withoutEnding(text: string): string {
  let end = text.length;
  while (end > 0 && ('.。!'.includes(text.charAt(end - 1)) || isWhiteSpace(text.charCodeAt(end - 1)))) end--;
  return text.slice(0, end);
}

function unbracketed(text: string): string {
  return text.startsWith('(') ? text.replace(/^\((.*)\)$/, '$1') : text;
}

/** Whether a text says nothing yet: blank, "TBD", "N/A", an unfilled slot, sample words. The text is freed of markup. */
export function isPlaceholder(text: string): boolean {
  const bare = unquoted(text.trim().replace(/^\[[ xX]?\]\s*/, ''));
  if (nothing.test(bare)) return true;
  if (bare.length > 140) return false;
  const words = unbracketed(withoutEnding(bare));
  return blank.test(words) || sample.test(words) || slot.test(words);
}
