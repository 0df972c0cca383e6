// What answers an incident with more care by people instead of a change of the system.
import { phrasesOf } from '../notation/phrases';
import type { PhraseFault } from '../notation/entry';
import { words } from '../notation/wordLists';

/** What people are told to be and whom to tell, with a sanction as well as without. */
export const careWords = {
  own: words('his her their your our'),
  careful:
    words(`careful vigilant cautious attentive mindful diligent alert thorough disciplined meticulous prudent responsible heedful sharp
    focused focussed awake watchful wary`),
  more: words(
    'more greater better extra closer increased increasing enhanced additional further heightened utmost due proper particular special improved',
  ),
  all: words(
    'everyone everybody all people staff folks anyone engineers developers teams operators colleagues responders reviewers us ourselves on-callers',
  ),
  checking: words('double-check triple-check'),
};

const sets = {
  ...careWords,
  care: words('care caution vigilance diligence discipline rigour rigor'),
};

const teaching = {
  unsaid: 'what will be different for the next person',
  ask: 'What could be changed in the tool, the task or the defaults, so that less care is needed?',
};

const anyPeople = ['person', 'perhaps', 'collective', 'outsider', 'left out'] as const;

export const moreCare: readonly PhraseFault[] = [
  {
    shape: 'phrase',
    id: 'be-more-careful',
    category: 'punitive',
    subject: anyPeople,
    phrases: phrasesOf(
      `
        must|should|to|please|will|<|~need|~have *concentrate|try|work|look|think harder|better
        ~slow *down and
        must|should|to|please|~need|~have ... *focus|concentrate
        < *eyes on the
        get people|everyone to take ... *seriously
        must|should|to|please|will|ought|~need give|~pay {more}|a|close|full|some|lot? {more}|of? *attention
        ~use|~exercise|~apply _? *common sense
        be|stay|remain|get _? *{careful}
        < _? be|stay|remain _? *{careful}
      `,
      sets,
    ),
    ...teaching,
  },
  {
    shape: 'phrase',
    id: 'to-be-careful',
    category: 'punitive',
    phrases: phrasesOf(
      `
        @person _? to be _? *{careful}
        {all} _? to be more|extra|very? *{careful}
        < being? _? {more} *careful|vigilant|cautious|attentive|mindful|diligent
        *~be more careful|vigilant|cautious|attentive|mindful|diligent|aware
        more *careful|vigilant|attentive|diligent|disciplined|cautious|conscientious
      `,
      sets,
    ),
    ...teaching,
  },
  {
    shape: 'phrase',
    id: 'more-care',
    category: 'punitive',
    phrases: phrasesOf(
      `
        sense of *ownership|responsibility|urgency|accountability in|among|into|of @person|{all}
        higher *standard+
        commit|working|work|bad *habits
        must|should|will|shall|to|only|now|be|work+ under the *supervision of|for @person
        stricter|closer|additional|tighter *supervision|oversight
        *make it a habit
        ~exercise|~use _? _? *{care}
        take|taking _? _? *care when|with|in|not|over|before|while|whenever|during|to|>
        < ~pay _? *attention
        {more} *vigilance|attentiveness|mindfulness|diligence|alertness|self-control|watchfulness
        more *rigour|rigor in|when|from|by|around
        {more} *care|caution|discipline must|should|is|by|from|when|in|on|among|required|~need
        *reminding @person|them|him|her|everyone|everybody|people|staff
        no more *mistakes|excuses
        *ensure|sure|certain that? @person ... ~understand|careful|~concentrate|~focus|~comply|~follow|~pay|~read|~grasp|~realise|~realize|~appreciate
      `,
      sets,
    ),
    ...teaching,
  },
  {
    shape: 'phrase',
    id: 'never-again',
    category: 'punitive',
    subject: anyPeople,
    evenNegated: true,
    phrases: phrasesOf(
      `
        not ... without *thinking|checking|asking|looking|reading
        not let _ *happen again
        not ~do it|this|that *again
      `,
      sets,
    ),
    ...teaching,
  },
  {
    shape: 'phrase',
    id: 'think-twice',
    category: 'punitive',
    subject: anyPeople,
    phrases: phrasesOf(
      `
        *think|look|check|read twice
        must|should|ought|shall|to|please|always|asked|expected|~need|~have|~be *{checking}
        < please|always? *{checking} the|that|whether|all|every|each|a|an|your|our|their|any|with|before|if|when
        must|should|ought|to|please|always|<|~need *double|triple check
        must|should|to|will|~need ... more *closely|carefully|thoroughly|often?
        must|should|ought|please|always|~need|~have to? always? *remember to|that|not
        keep ... *eyes|wits open|peeled|about
      `,
      sets,
    ),
    ...teaching,
  },
  {
    shape: 'phrase',
    id: 'remind',
    category: 'punitive',
    subject: anyPeople,
    phrases: phrasesOf(
      `
        *please everyone|everybody|all|people|folks
        everyone|everybody|all|folks *please
        *remind _? {all}
        *remind him|her|them|one|those
        *remind|reminding @person to|of|about|that|not|how|>
        ~be *reminded ... to|that|of|about|not
        must|should|need|to|will|~have ~be *reminded ... to|that|of|about|not
        *reminder to @person|{all}
        < *lecture|coach|counsel|admonish|instruct @person
        < *warn|caution @person >|about|that|against|not|never|of|to|again|for|once
        < *tell|ask @person once|again|not
        *impress on|upon @person
        ~raise|~improve *awareness among|of|within|with ... @person|{all}
      `,
      sets,
    ),
    ...teaching,
  },
];
