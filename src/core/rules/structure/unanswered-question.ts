// structure/unanswered-question: a question left to the author, `<!-- ask: … -->`, or a place to fill, `〈time〉`, is still there.
import type { Comment, Postmortem } from '../../document/postmortem';
import { contains } from '../../text/range';
import { type RuleFinding, defineRule } from '../rule';
import { deleteComment } from './deleteComment';

/** Longer questions are cut in the message; the hover shows them whole. */
const longestInMessage = 120;

/** A question that was left to the author and is still there. */
export const unansweredQuestion = defineRule({
  id: 'structure/unanswered-question',
  severity: 'warning',
  summary: 'A question left to the author is still unanswered.',
  why: 'Whoever wrote the question could not know the answer, and readers see neither: a comment is not shown.',

  *check(report) {
    for (const comment of report.comments) {
      const question = questionIn(comment);
      if (question === undefined) continue;
      yield {
        range: comment.range,
        message:
          question === ''
            ? 'This comment leaves a question to the author and does not say which.'
            : `This question is still unanswered: ${shortened(question)}`,
        ...(question === '' ? {} : { question }),
        fixes: [
          {
            title: 'Delete the question',
            safe: false,
            edits: [deleteComment(comment.range, report.source)],
          },
        ],
      };
    }
    yield* blanksIn(report);
  },
});

/** `〈time〉`, as a quick fix leaves it; in Japanese and Chinese such brackets quote, and hold other letters or names. */
const blank = /〈[a-z][^〈〉]{0,80}〉/g;

function* blanksIn({ prose, source }: Postmortem): Iterable<RuleFinding> {
  if (!source.text.includes('〈')) return;
  for (const { sentences } of prose) {
    for (const { text, range, marks } of sentences) {
      if (!text.includes('〈')) continue;
      for (const { 0: written, index } of text.matchAll(blank)) {
        const place = { start: range.start + index, end: range.start + index + written.length };
        if (marks.some((mark) => mark.kind === 'code' && contains(mark.range, place))) continue;
        yield { range: place, message: `This place is still to be filled: ${written}` };
      }
    }
  }
}

/** The question, in one line; `undefined` where the comment asks none. */
function questionIn(comment: Comment): string | undefined {
  const asked = /^ask\s*:([^]*)$/i.exec(comment.text);
  return asked?.[1]?.trim().replace(/\s+/g, ' ');
}

function shortened(question: string): string {
  return question.length <= longestInMessage
    ? question
    : `${question.slice(0, longestInMessage - 1).trimEnd()}…`;
}
