// The name at a place of a report, for a team that wants to say who or what it is.
import type { Postmortem } from '../../../document/postmortem';
import { nameAt } from '../../../language/people/nameAt';
import { namedPeople } from '../../../language/people/namedPeople';
import type { RuleContext, WordOfTeam } from '../../rule';
import { loreOf, registerOf } from '../lore';

/** What the capitalised words at an offset could be added as: a person, where they are not known as one, and a system. */
export function wordsAt(
  report: Postmortem,
  offset: number,
  context: Pick<RuleContext, 'vocabulary' | 'facts'>,
): readonly WordOfTeam[] {
  const paragraph = report.prose.find(({ range }) => range.start <= offset && offset <= range.end);
  const word = paragraph && nameAt(paragraph, offset);
  if (!paragraph || word === undefined) return [];
  const lore = loreOf(report, context)(registerOf(paragraph));
  const isPerson = namedPeople(paragraph, lore).some(({ text }) => text === word);
  const isSystem = lore.systems.has(word.toLowerCase());
  return [
    ...(isPerson ? [] : [{ list: 'language.people' as const, word }]),
    ...(isSystem ? [] : [{ list: 'language.systems' as const, word }]),
  ];
}
