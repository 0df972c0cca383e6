// Takes the label "human error" out of a sentence and leaves a place for what the label hides.
import { withBlanks } from './blanks';
import { causeLabelIn } from './contributingFactors';
import { type WayOut, isPlain } from './found';

const label =
  /(?<![\p{L}\p{N}-])(?:(?:an?|the|another|pure|plain|simple|sheer)\s{1,3}){0,2}(?:human|operator|operational|user|administrator|admin|manual|pilot|engineer|developer|technician)[\s-](?:errors?|mistakes?)(?![\p{L}\p{N}-])/iu;

/** How far beyond the squiggle the label may reach. */
const reach = 12;

const blank = '〈what made the slip easy to make and hard to notice〉';

/** "Root cause: human error" → "Contributing factors: 〈…〉". */
export const leaveBlank: WayOut = (found) => {
  const { sentence, match } = found;
  // The squiggle may leave out the article before the label, and the "mistake" behind it.
  const from = Math.max(0, match.range.start - sentence.range.start - reach);
  const to = match.range.end - sentence.range.start + reach;
  const hit = label.exec(sentence.text.slice(from, to));
  if (!hit) return undefined;
  const start = from + hit.index;
  const end = start + hit[0].length;
  if (!isPlain(found, start - 1, end + 1)) return undefined;
  const at = sentence.range.start;
  const cause = causeLabelIn(found);
  const replaced = { range: { start: at + start, end: at + end }, ...withBlanks(blank) };
  return {
    title: `Replace “${hit[0].replace(/\s+/g, ' ')}” by a place for what made it likely`,
    safe: false,
    edits: cause && cause.range.end <= replaced.range.start ? [cause, replaced] : [replaced],
  };
};
