// What answers an incident with more care by people instead of a change of the system.
import { phrasesOf } from '../phrases';
import type { PhraseFault } from './entry';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What people are told to be and whom to tell, with a sanction as well as without. */
export const careWords = {
  own: words('his her their your our'),
  careful:
    words(`careful vigilant cautious attentive mindful diligent alert thorough disciplined conscientious watchful meticulous observant
    circumspect prudent scrupulous responsible rigorous heedful sharp paranoid focused focussed`),
  more: words(
    'more greater better extra closer increased increasing enhanced additional further heightened utmost due proper particular special improved',
  ),
  all: words(
    'everyone everybody all people staff folks anyone engineers developers teams operators colleagues responders reviewers us ourselves on-callers',
  ),
  checking: words('double-check doublecheck triple-check recheck re-check cross-check'),
};

const sets = {
  ...careWords,
  aware: words('aware conscious thoughtful considerate accountable proactive organised organized patient'),
  care: words(
    'care caution vigilance diligence carefulness mindfulness attentiveness discipline rigour rigor conscientiousness circumspection prudence',
  ),
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
        must|should|need|needs|have|has|to|please|will|< *concentrate|focus|try|work|look|think harder|better
        ~slow *down and
        must|should|need|needs|have|has|to|please ... *focus|concentrate on|at|during|more
        must|should|need|needs|have|has|to|please|will *know|learn better|the|how|their
        to *own his|her|their|its mistakes|errors|failures|outages
        < *do ^better
        ~expect|~expected|~require ... to act *responsibly
        *appeal to ... sense|responsibility|conscience
        < *eyes on the
        get people|everyone to take ... *seriously
        take ... alerts|alarms|warnings|pages *seriously
        must|should|need|needs|to|please|will|ought pay|paying|give {more}|a|close|careful|full|some|lot? {more}|of? *attention
        < look|read|check|review|test|listen|watch more? *closely|carefully|thoroughly|attentively|diligently
        ~use|~exercise|~apply {own}? *common sense
        ~use {own} *brain|brains|head|heads
        must|should|need|needs|have|has|to|please|will *stick|adhere|keep|follow to? the rules|rule
        must|should|need|needs|have|has|ought|shall|will|to|please|and to? be|stay|remain|become|get more|extra|very|so|much|doubly|particularly|especially|less? *{careful}
        < always|please|just? be|stay|remain more|extra|very|so|much|doubly|particularly|especially? *{careful}
        must|should|need|needs|have|has|to|please|will ... be|become|being more *{aware}
        < please|always? be|being|becoming more *{aware}
        must|should|need|needs|have|to|please|will|always *{careful} when|with|about|around|before|not
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
        {all} to be more|extra|very? *{careful}
        @person to be more|extra|very? *{careful}
        up to|responsibility|duty of? ... to be *{careful}
        < being? {more} *careful|vigilant|cautious|attentive|mindful|diligent
        *being|be more ^careful|vigilant|cautious|attentive|mindful|diligent|aware
        more *careful|vigilant|attentive|diligent|disciplined|cautious|conscientious handling|use|review|reviews|reviewing|checking|testing|deployment|deployments|approach|work|coordination|planning|with|when|about|in
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
        higher *standard|standards
        commit|working|work|bad *habits
        to|must|should|will|shall|only|now|not|whose|<|require|requires|closer|close|more|better|tighter|stricter|tight|some|direct|constant|permanent|additional *supervision of|for @person
        must|should|will|shall|to|only|now|be|work|works under the *supervision of|for @person
        stricter|closer|additional|tighter *supervision|oversight
        ^lesson|warning to *everyone|everybody|all|others
        *make it a habit
        ~exercise|~use|~practise|~practice {more}|the|a|some|bit? {more}? *{care}
        take|taking {more}|the|a|some|lot? {more}? *care when|with|in|not|over|before|while|whenever|during|to|>
        < pay|paying {more}|close|careful|full? *attention
        with {more} *care|caution|vigilance|diligence|discipline
        ~raise|~increase|~improve ... *attention of
        {more} *vigilance|carefulness|attentiveness|mindfulness|diligence|conscientiousness
        {more} *care|caution|discipline needs|must|should|is|by|from|when|in|on|among|required|needed
        ~concentrate more
        pull ... *socks up
        *discipline must|should|needs|has to? be restored|enforced|improved|tightened
        not ^make the *same|this mistake|mistakes again?
        *reminding @person|them|him|her|everyone|everybody|people|staff to|of|about|that
        no more *mistakes|excuses|carelessness|slip-ups|blunders|sloppiness
        {all} must|should|need|needs|have|has|ought to? *stop|cease|refrain|quit
        @person must|should|need|needs|have|has|ought to? *stop|cease|refrain|quit
        *improve|tighten|restore|enforce|increase|strengthen|instil|instill discipline
        < next *time ,? read|check|ask|look|think|test|verify|wait|be|pay|remember|stop|consult|listen
        *ensure|sure|certain that? {all} ... pay|pays|understand|understands|follow|follows|remember|remembers|read|reads|comply|adhere|careful
        *ensure|sure|certain that? @person ... pay|pays|understand|understands|follow|follows|remember|remembers|read|reads|comply|adhere|careful
        *stop being|making so? careless|sloppy|lazy|mistakes|assumptions
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
        not let this|that|it *happen again
        not *forget to
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
        measure *twice
        must|should|need|needs|have|has|ought|shall|are|is|to|please|always|asked|expected|required|reminded *{checking}
        < please|always? *{checking} the|that|whether|all|every|each|a|an|your|our|their|any|with|before|if|when|everything
        must|should|need|needs|ought|to|please|always|< *double|triple check
        must|should|need|needs|to|will ... more *closely|carefully|thoroughly|attentively|rigorously|diligently|often? at|when|before|into|>
        personally *verify|check|sign|confirm|ensure|guarantee|vouch|inspect
        must|should|need|needs|have|has|ought|please|always to? always? *remember to|that|not
        < always|please *remember to|that|not
        must|should|to|< never|not *forget to
        keep ... *eyes|wits open|peeled|about
        < *try harder|better to|not|>|next
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
        < *teach @person to read|think|look|check|be|listen|follow|pay
        make @person *aware of|that
        *please everyone|everybody|all|people|folks
        everyone|everybody|all|folks *please
        *remind all|every|each|the|our|your? {all}
        *remind|reminding @person to|of|about|that|not|how|>
        must|should|need|to|will|have|has be|been *reminded to|that|of|about|not
        ~be *reminded to|that|of|about|not
        ~send|~issue|~post|~circulate ... *reminder|reminders to|for|about ... {all}
        ^~emphasise|~emphasize|~stress|~reiterate|~underline to @person|everyone|all *that
        *reminder|reminders to @person|{all}
        ^~stress|~reiterate|~re-iterate|~emphasise|~emphasize|~impress|~underline|~underscore|~explain ... to|on|upon|with|for @person ... *importance|need|necessity|seriousness|gravity|rule|rules|dangers
        ^~hammer|~drum|~drill ... *into @person|{all}
        < *warn|caution|lecture|coach|counsel|admonish|instruct @person
        < *tell|ask @person once|again|not
        < *tell @person to be|pay|take|stop|read|look|check|follow|concentrate|think
        < *ask @person to pay|stop|follow|concentrate|think
        < *ask @person to be|take more|extra|greater|better
        *impress on|upon @person
        ~make it? very|crystal|perfectly|absolutely? *clear to @person
        < *reiterate|re-iterate|stress|emphasise|emphasize|underline the importance|need|necessity
        ~raise|~increase|~improve *awareness among|amongst|of|within|with ... @person|{all}
      `,
      sets,
    ),
    ...teaching,
  },
];
