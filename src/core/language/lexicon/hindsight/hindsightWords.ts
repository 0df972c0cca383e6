// The words that several kinds of hindsight share, and what is asked where they are found.
import { phrasesOf, type WordSets } from '../../notation/phrases';
import { words } from '../../notation/wordLists';

const sets: WordSets = {
  folk: words(`engineer developer operator admin administrator sysadmin dba programmer sre technician responder nurse reviewer person professional user student schoolboy electrician mechanic driver pilot accountant clerk
    beginner junior apprentice novice newcomer`),
  very: words(
    'blindingly perfectly plainly quite immediately so rather entirely completely all too crystal always already',
  ),
  obvious: words('obvious self-evident selfevident unmistakable unmistakeable blatant glaring unmissable'),
  evident: words('obvious evident apparent plain clear self-evident unmistakable visible'),
  see: words(`see spot notice find catch detect tell recognise recognize discover check verify identify prevent avoid foresee realise realize work
    figure deduce rule infer confirm look guess read test ask`),
  seen: words(`seen spotted noticed found caught detected told known recognised recognized discovered checked verified prevented avoided foreseen predicted
    realised realized stopped averted fixed tested asked identified confirmed`),
  any: words('anyone anybody everyone everybody all whoever'),
  flaw: words(`mistake+ error+ oversight omission flaw typo bug+ blunder gap+ hole slip sign+ signal+ symptom+ warning+ clue flag+ hint
      discrepancy risk+ danger step`),
  look: words(
    'look glance peek check test search grep read review question query ping call comparison reading skim scan inspection count lookup',
  ),
  brief:
    words(`quick simple basic cursory trivial brief elementary mere fleeting casual passing superficial two-second five-second two-minute
    five-minute ten-minute 2-minute 5-minute single`),
  doing:
    words(`look read open ask check press scroll call click follow type pick think glance compare listen pay turn move push pull flip lift walk phone say tell count
    close switch search run`),
  doom: words(
    'happen fail break go end fall fill come crash cause lead overflow bite run trip result catch surface hit',
  ),
  start: words('start outset beginning first onset word'),
  layman: words('rookie novice beginner newcomer apprentice+ first-year student+ intern+ trainee+ junior+'),
  outsider: words(
    'layperson layman laymen toddler grandmother passer-by passers-by amateur+ outsider+ visitor+ bystander+ child children schoolboy schoolchild kid fool ten-year-old five-year-old six-year-old',
  ),
  spotting: words(
    'spotting seeing noticing detecting recognising recognizing checking verifying reading comparing telling catching avoiding preventing',
  ),
};

export const phrases = (notations: string) => phrasesOf(notations, sets);

export const knowing = {
  unsaid: 'where that knowledge is found by someone who needs it',
  ask: 'Where would someone in that seat have met this knowledge at the moment they needed it?',
} as const;

export const phrase = { shape: 'phrase', category: 'hindsight' } as const;
