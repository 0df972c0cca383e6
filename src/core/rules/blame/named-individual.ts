// Somebody named in the account of what happened, where the team's policy asks for roles or initials.
import { defineRule } from '../rule';
import { registerOf } from './lore';
import { peopleNamed } from './people/mentions';
import { initialsOf, isInitials, replaceMention } from './people/replaceNames';

/**
 * A name outside of the places where names belong. Silent until `language.naming` says otherwise: whether names help or hurt depends on
 * the team, and a fact about an ordinary act is no blame.
 */
export const namedIndividual = defineRule({
  id: 'blame/named-individual',
  severity: 'information',
  summary: 'The account names somebody where the team writes roles.',
  why: 'A role says what somebody could see and do at that moment. A name adds who to think of, and stays in every search for years.',
  teaching: {
    bias: 'spotlight effect',
    effect: 'A name draws the eye to the person, and away from the screen that the person was looking at.',
    instead: {
      before: 'Lindiwe restarted the broker at 09:40.',
      after: 'The messaging on-call restarted the broker at 09:40.',
    },
  },

  *check(report, context) {
    const { naming } = context.vocabulary;
    if (naming === 'names-ok') return;
    for (const person of peopleNamed(report, context)) {
      const replacement = naming === 'initials' ? initialsOf(person.name) : person.role;
      for (const mention of person.mentions) {
        if (mention.place === 'credit' || (naming === 'initials' && isInitials(mention.text))) continue;
        yield {
          range: mention.range,
          message:
            naming === 'initials'
              ? `This names ${mention.text}; your team writes initials.`
              : `This names ${mention.text}; your team writes roles.`,
          fixes:
            replacement === undefined
              ? []
              : [
                  {
                    title: `Replace “${mention.text}” by “${replacement}”`,
                    safe: false,
                    edits: [replaceMention(mention, replacement, report.source)],
                  },
                ],
          words: [{ list: 'language.systems', word: mention.text }],
          names: [person.name],
          ...(registerOf(mention.paragraph) === 'narrative' && { severity: 'hint' as const }),
        };
      }
    }
  },
});
