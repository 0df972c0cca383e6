// Words around a fault that say that it is none: belief, hearsay, denial, credit, sanction, and talk about blame itself.
import { words } from '../notation/wordLists';

/** Log levels, as they stand at the beginning of a log line in capitals. */
export const logLevels = words('error warn warning info debug fatal trace notice crit critical err');

/** What people thought, then. */
export const beliefVerbs = words(
  `assumed believed suspected thought feared wondered guessed supposed speculated imagined assume assuming believing suspecting thinking
   hypothesised hypothesized presumed expected worried hypothesis theory suspicion assumption rumour rumor fear idea impression`,
);

export const hearsayVerbs =
  words(`said say+ claimed claims alleged alleges complained wrote writes reported believes argued stated told according suggested
      rumoured rumored`);

/** With a negation before them these deny what follows. */
export const denialWords =
  words(`evidence indication sign true case suggestion reason question proof because claim that contrary nor disproved refuted untrue
      unfounded rule+ ruled ruling excluded excludes discounted suggest+ suggested indicate+ indicated imply+ implied prove+ proved support+ supported`);

/** Words that only a text about blame uses. */
export const aboutBlameWords =
  words(`blameless blamelessly blaming phrase+ phrasing wording reworded rephrase rephrased rewrite rewritten rewording facilitator
      counterfactual+ scapegoat+`);

export const creditWords = words(
  'thank+ kudos credit owe marks bravo applause luckily fortunately fortunate lucky shout-out shoutout hats',
);

/** Right after "as": "as planned", "as instructed". */
export const sanctionPhrases = words(
  'planned agreed instructed intended designed told advised requested recommended usual documented scheduled part directed expected',
);

/** What runbooks do when they sanction an act. */
export const sanctionVerbs =
  words(`said prescribes prescribed required instructs instructed recommends recommended tells told asks asked describes described
      demanded suggests suggested allows allowed permits permitted advises advised directs calls provides states demand+ require+ say+`);

/** What an act is measured against. */
export const normWords =
  words(`runbook policy procedure playbook guidance guideline+ protocol rule+ plan agreement approval permission instructions checklist
      process`);

/** What tells what happened, and not what is to be done. */
export const evidence = words('log+ record+ trace timeline history ticket chat footage recorder transcript');

/** What introduces the situation that explains an omission. */
export const explanations = words('because since so unless until');

/** What introduces a cause. */
export const causeWords = words('because since');

/** That a person had been told makes an omission a fault. */
export const toldVerbs = words(
  'told warned asked reminded written mailed emailed rung phoned instructed requested informed required agreed paged alerted notified promised expected',
);
