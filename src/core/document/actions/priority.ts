// How urgent: "P1", "[P0]", "**HIGH**", "Priority: low".
import type { Range } from '../../text/range';
import type { Written } from '../postmortem';
import type { Words } from '../words';
import type { Found } from './found';

const label =
  /(?:^|[\s([{（【。.,;、–—-])((?:priority|prio|優先度|优先级|prioridade|приоритет|priorität|priorité|prioridad)\s*[:：=]\s*)([\p{L}\p{N}][\p{L}\p{N}/ -]{0,14}[\p{L}\p{N}]|[\p{L}\p{N}])/iu;
const coded = /(?:^\s*|[\s([{（【])([([{（【]?\s*(P[0-5])\s*[)\]}）】]?)(?=$|[\s:：.,;–—-])\s*[:：–—-]?\s*/u;
const leadingWord =
  /^\s*[([]?\s*(CRITICAL|URGENT|HIGHEST|HIGH|MEDIUM|MED|LOW|LOWEST|(?:Critical|Urgent|High|Medium|Low)(?=\s*[\])]|\s*[:–—]| [Pp]riority\b))(?: [Pp]riority| PRIORITY)?\s*[\])]?\s*[:–—-]?\s*(?=\S)/;

/** The priority in an item's own words. */
export function findPriority(item: Words, part: Range): Found<Written> | undefined {
  const base = item.range.start;
  const text = item.text.slice(part.start - base, part.end - base);
  const said = text.includes(':') || text.includes('：') ? label.exec(text) : null;
  if (said?.[1] && said[2]) {
    const end = part.start + said.index + said[0].length;
    const start = end - said[2].length;
    return { value: item.written({ start, end }), cut: { start: start - said[1].length, end } };
  }
  const word = leadingWord.exec(text);
  if (word?.[1]) {
    const start = part.start + word[0].indexOf(word[1]);
    const value = item.written({ start, end: start + word[1].length });
    return { value, cut: { start: part.start, end: part.start + word[0].length } };
  }
  const code = text.includes('P') ? coded.exec(text) : null;
  if (code?.[1] && code[2]) {
    const start = part.start + code.index + code[0].indexOf(code[2]);
    const from = part.start + code.index + code[0].indexOf(code[1]);
    return {
      value: item.written({ start, end: start + 2 }),
      cut: { start: from, end: part.start + code.index + code[0].length },
    };
  }
  return undefined;
}

const wholePriority =
  /^(?:P[0-5]|(?:critical|urgent|highest|high|medium|low|lowest)(?:[ -]priority)?|⏫|🔼|🔽|🔺|高|中|低|最高|alta|média|media|baixa|baja|hoch|mittel|niedrig|haute|moyenne|basse|высокий|средний|низкий)$/iu;

/** Whether a text names a priority and nothing else. */
export function isPriority(text: string): boolean {
  return wholePriority.test(text);
}

const headingPriority =
  /\b(P[0-5]|(?:critical|high|medium|low)(?=[ -]priority)|(?<=priority:? )(?:critical|high|medium|low))\b/i;

/** The priority that a heading gives to all items below it: "High priority", "P0". */
export function priorityOfHeading(heading: string): string | undefined {
  return headingPriority.exec(heading)?.[1];
}
