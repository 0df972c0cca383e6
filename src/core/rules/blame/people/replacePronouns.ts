// Writes "they" for "she" and "he" in the paragraphs where a name becomes a role.
import type { Postmortem, ProseParagraph } from '../../../document/postmortem';
import { type PronounEdits, theyForOne } from '../../../language/people/pronounsOfOne';
import type { TextEdit } from '../../../text/edit';
import type { RuleContext } from '../../rule';
import { loreOf, registerOf } from '../lore';
import type { Person } from './mentions';
import { isInitials } from './replaceNames';

/** The edits for the pronouns of all who get a role; initials say as little of somebody as a name, and their pronouns stay. */
export function replacePronouns(
  replacements: ReadonlyMap<Person, string>,
  report: Postmortem,
  context: Pick<RuleContext, 'vocabulary' | 'facts'>,
): PronounEdits {
  const named = new Map<ProseParagraph, Map<Person, string>>();
  for (const [person, role] of replacements)
    for (const { paragraph } of isInitials(role) ? [] : person.mentions)
      named.set(paragraph, (named.get(paragraph) ?? new Map<Person, string>()).set(person, role));
  const lore = loreOf(report, context);
  const edits: TextEdit[] = [];
  let left = 0;
  for (const [paragraph, people] of named) {
    const renamed = Array.from(people, ([{ mentions }, role]) => ({
      role,
      mentions: mentions.flatMap((one) => (one.paragraph === paragraph ? [one.range] : [])),
    }));
    const written = theyForOne(paragraph, lore(registerOf(paragraph)), renamed);
    edits.push(...written.edits);
    left += written.left;
  }
  return { edits, left };
}
