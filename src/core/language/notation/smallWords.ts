// The small words of English: what frames clauses and noun phrases.
import { words } from './wordLists';

/** Words that begin a noun phrase. */
export const determiners = words(
  'the a an this that these those our your his her their my its each every some any no both all another either neither ' +
    'several many most few two three four five six seven eight nine ten one whose which what more other half',
);

/** How many of a group: before "of", the group is the subject. */
export const quantifiers = words(
  'one two three four five six seven eight nine ten some both each many most several few half all any either couple majority ' +
    'none neither number pair member members part rest',
);

export const prepositions = words(
  'of in on at from for with to under near behind between by over during about within across against into outside inside ' +
    'upon onto through throughout via per off around among amid beside besides beyond towards toward than like despite without ' +
    'after before since until till following',
);

/** Where a clause ends or another begins. */
export const clauseWords = words(
  'because since although though while when whenever whereas if unless until till whether that which who whom whose where why how ' +
    'after before once so as than lest provided except',
);

/** What follows spoke against it: "although the light was red". */
export const concessions = words('although though despite notwithstanding');

export const conjunctions = words('and or but then yet nor plus');

export const beForms = words('is are was were be been being am');
export const haveForms = words('has have had having');
export const doForms = words('do does did');

export const modals = words(
  "will would shall should can could may might must ought need needs should've would've could've",
);

export const negations = words('not never hardly barely scarcely');

/** Verbs that carry another verb along without changing whose act it is: "kept ignoring", "managed to break". */
export const carriers = words(
  'kept keeps keep started began continued went ended wound managed proceeded contrived appears appear appeared seems seem seemed ' +
    'happened tended chose decided turned',
);

/** Adverbs that do not end with -ly and may stand between subject and verb. */
export const shortAdverbs = words(
  'only then also again beforehand afterwards still just even ever already both all each soon later once twice now thus hence therefore however meanwhile ' +
    'first instead too almost quite rather always often sometimes perhaps maybe up on itself himself herself themselves myself',
);

/** Words with -ly that are no adverbs. */
export const notAdverbs = words(
  'family assembly reply supply anomaly july italy apply rely comply multiply imply monopoly ally daily weekly monthly nightly ' +
    'hourly only early likely unlikely friendly',
);

/** Past forms without -ed, enough to tell a verb from a noun behind a subject. */
export const strongPasts = words(
  'ran reran reset took saw went began wrote made left set put let cut shut sent told held kept knew thought found got gave came read built ' +
    'chose broke forgot brought drew fell felt hid hit lost meant met paid rose said sat sold spoke spent stood swept threw understood ' +
    'woke won slept mistook misread drove bound caught clung fed fought flew grew hung hurt lent led lay lit rang rode sank ' +
    'shook shot split spun stuck stole struck swore taught tore wore withdrew snuck dealt dug swung shone sped spelt bit bent blew clove drank ate froze ground knelt leapt slid slung spilt spoilt sprang strode undid redid underwent overran oversaw overrode overwrote overslept',
);

/** Words with -ed that are no past forms. */
export const notPasts = words(
  'need feed speed seed deed weed bleed breed indeed exceed proceed succeed shed sled embed hundred sacred kindred testbed',
);
