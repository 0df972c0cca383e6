// The beginnings of a sentence that tells the situation, beside the one that blames, until its facts have moved.
import type { FixEdit } from '../../rule';
import { withBlanks } from './blanks';
import { type FoundBlame, type WayOut, isPlain } from './found';

/** A longer sentence is not read as one blank. */
const longestBlank = 500;

/** In so many units the end of a sentence shows; a long one would be read anew for each of its findings. */
const longestEnd = 20;

/** Notes and list items often end without a full stop, and the next sentence would run on from them. */
const endsItself = /[.!?…:;。！？][\p{Pe}\p{Pf}"'*_~`]{0,4}\s*$/u;

/**
 * A way out that writes a skeleton behind the sentence. The sentence itself is the last blank: whoever has moved its facts deletes it
 * with one key. Where it has markup, goes over several lines or begins with a time, it is no blank.
 * @param skeleton in the notation of `withBlanks`; `〈role〉` becomes the agent of the sentence where it is a role or a team
 */
export function rewriteAs(skeleton: string): WayOut {
  return (found) => {
    const { sentence, source, paragraph } = found;
    if (paragraph.kind === 'heading') return undefined;
    const edit = withBlanks(named(skeleton, found));
    const written = source.slice(sentence.range);
    const gap = endsItself.test(written.slice(-longestEnd)) ? ' ' : '. ';
    const isWhole =
      written.length <= longestBlank &&
      isPlain(found, 0, written.length) &&
      !/[\r\n]/.test(written) &&
      !/^\s*\d/.test(written);
    return {
      title: `Rewrite as “${opening(skeleton)}”`,
      safe: false,
      edits: [isWhole ? beside(sentence.range, written + gap, edit) : behind(sentence.range.end, gap, edit)],
    };
  };
}

type Skeleton = ReturnType<typeof withBlanks>;

function beside(range: FixEdit['range'], before: string, { newText, blanks }: Skeleton): FixEdit {
  const shift = before.length;
  return {
    range,
    newText: before + newText,
    blanks: [
      ...blanks.map(({ start, end }) => ({ start: start + shift, end: end + shift })),
      { start: 0, end: shift },
    ],
  };
}

function behind(at: number, before: string, { newText, blanks }: Skeleton): FixEdit {
  const shift = before.length;
  return {
    range: { start: at, end: at },
    newText: before + newText,
    blanks: blanks.map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  };
}

/** A role or a team can stay who it is; a name or "she" is left to the author. */
function named(skeleton: string, { match: { agent } }: FoundBlame): string {
  if (agent?.kind !== 'role' && agent?.kind !== 'team') return skeleton;
  // "The duty engineer", and "Reviewer" where a note leaves the article out; "DBA" and "Ops" keep their capitals.
  const inside = agent.text.replace(
    agent.kind === 'role' ? /^\p{Lu}(?!\S*\p{Lu})/u : /^(The|An?|Our)\b/,
    (first) => first.toLowerCase(),
  );
  return skeleton.replace('〈role〉', `〈${inside.replace(/[〈〉]/g, '')}〉`);
}

/** The skeleton's first clause, for the title; a comma inside a blank ends none. */
function opening(skeleton: string): string {
  const [first = '', rest = ''] = skeleton.split(/[,;](?![^〈]{0,100}〉)|\.$/);
  return rest === '' ? first : `${first} …`;
}
