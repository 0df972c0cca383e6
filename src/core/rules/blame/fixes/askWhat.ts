// Turns a question that looks for somebody into one that looks for the reason, where the rest of it can stay as it is.
import { type WayOut, isPlain } from './found';

/** Whom a question names: a name, a role, a pronoun; at most four words, none of them a verb of ours. */
const who = "((?:the |an? |our )?(?:@?[\\p{L}\\p{N}.'’-]{1,30}(?: [\\p{L}\\p{N}'’-]{1,30}){0,3}?))";
const rest = '([^?]{1,300})';

/** Verbs by which a question with "who" asks for the culprit, and with "what" for the cause. */
const causes =
  'broke|caused|triggered|let|allowed|took|brought|crashed|corrupted|deleted|leaked|started|created|led|made|killed|wiped|exposed|blocked';

/** Base forms that follow the person in such a question; only with one of them is it plain where the person ends. */
const verbs =
  'add|alert|announce|ask|back|call|catch|check|close|communicate|compare|confirm|consider|consult|coordinate|declare|deploy|document|' +
  'drain|escalate|flag|follow|forget|get|go|ignore|inform|investigate|join|keep|let|lock|look|make|mention|merge|miss|monitor|notice|notify|' +
  'open|overlook|page|pause|pay|pick|ping|push|put|question|raise|react|read|realise|realize|record|release|remember|remove|report|request|' +
  'respond|restart|restore|review|roll|rotate|run|say|scan|schedule|see|set|share|ship|show|skip|speak|spot|start|stop|switch|take|talk|tell|' +
  'test|think|try|turn|understand|update|upgrade|use|validate|verify|wait|warn|watch|work|write';

/** A pattern of the question's own words, and what it becomes; the first that fits is taken. */
const turns: readonly (readonly [pattern: string, into: (parts: readonly string[]) => string | undefined])[] =
  [
    [
      `whose (?:fault|mistake|doing|idea) (?:was|is) it (that|to) ${rest}`,
      ([, link = '', what = '']) =>
        link === 'to' ? `What made it seem right to ${what}?` : `What made it possible that ${what}?`,
    ],
    [`whose (?:fault|mistake|doing) (?:was|is) ${rest}`, ([, what = '']) => `What made ${what} possible?`],
    [
      `who(?:['’]s| is| was) (?:to blame|at fault|responsible) for ${rest}`,
      ([, what = '']) => `What contributed to ${what}?`,
    ],
    [`who (${causes}) ${rest}`, ([, verb = '', what = '']) => `What ${verb.toLowerCase()} ${what}?`],
    [
      `why did(?:n['’]t| not) ${who} (?:even |ever |just |simply |bother to )?(${verbs}) ?([^?]{0,300})`,
      asked,
    ],
    [`why did ${who} not (?:even |ever |just |simply |bother to )?(${verbs}) ?([^?]{0,300})`, asked],
    [
      `why did (?:nobody|no one|no-one) (?:even |ever |bother to )?(${verbs}) ?([^?]{0,300})`,
      ([, verb = '', what = '']) => asked(['', 'anyone', verb, what]),
    ],
    [
      `how (?:could|can) ${who} (?:even |ever |just |simply |possibly )?(${verbs}) ?([^?]{0,300})`,
      ([, person = '', verb = '', what = '']) =>
        `What made it possible for ${objectOf(person)} to ${phrase(verb, what)}?`,
    ],
  ];

function asked([, person = '', verb = '', what = '']: readonly string[]): string {
  return `What made it hard for ${objectOf(person)} to ${phrase(verb, what)}?`;
}

function phrase(verb: string, what: string): string {
  return `${verb.toLowerCase()} ${what}`.trim();
}

const objects = new Map([
  ['i', 'me'],
  ['he', 'him'],
  ['she', 'her'],
  ['we', 'us'],
  ['they', 'them'],
  ['nobody', 'anyone'],
  ['no one', 'anyone'],
]);

function objectOf(person: string): string {
  return objects.get(person.toLowerCase()) ?? person;
}

const compiled = turns.map(
  ([pattern, into]) => [new RegExp(`^(\\s*)${pattern}\\?\\s*$`, 'iu'), into] as const,
);

/** "Why didn't Kim ask?" → "What made it hard for Kim to ask?" */
export const askWhat: WayOut = (found) => {
  const { sentence } = found;
  const { text, range } = sentence;
  if (text.length > 500) return undefined;
  for (const [pattern, into] of compiled) {
    const hit = pattern.exec(text);
    if (!hit) continue;
    const [whole, indent = '', ...parts] = hit;
    const trailing = whole.length - whole.trimEnd().length;
    const start = indent.length;
    const end = text.length - trailing;
    const question = into(['', ...parts.map((part) => part.trim())]);
    if (question === undefined || !isPlain(found, start, end)) return undefined;
    return {
      title: `Ask “${question.replace(/\s+/g, ' ')}”`,
      safe: false,
      edits: [{ range: { start: range.start + start, end: range.start + end }, newText: question }],
    };
  }
  return undefined;
};
