// The words that several judgements on people share, and what is asked where they are found.
import { phrasesOf, type WordSets } from '../../notation/phrases';
import { qualitiesOf } from '../../notation/derive';
import { carelessWords, foolishWords, humanFailings } from '../traits';
import { allOf, words } from '../../notation/wordLists';

const sets: WordSets = {
  // What is missing in people only, whoever they are.
  virtue:
    words(`care diligence attention discipline professionalism competence rigour rigor vigilance judgement judgment forethought maturity
    effort commitment curiosity initiative interest concentration urgency pride backbone courage seriousness caution decency respect
    workmanship brains nous gumption enthusiasm patience regard foresight imagination tact manners scruples leadership`),
  // What may be missing because nobody gave it: a judgement only of somebody.
  learnt: words('experience skill+ seniority competence'),
  known: words('knowledge understanding familiarity grasp awareness'),
  skill:
    words(`temperament stomach guts backbone spine feeling instinct composure tact empathy experience expertise skill+ aptitude grasp understanding know-how feel seniority maturity nerve
      nous`),
  vice: allOf(
    qualitiesOf(allOf(carelessWords, foolishWords, humanFailings)),
    words(
      `laziness complacency hubris stupidity idiocy inattention apathy amateurism ineptitude slackness laxity forgetfulness bravado conceit egotism rashness folly buffoonery bungling sloth clumsiness lethargy superficiality technophobia flippancy disinterest indiscipline imprudence immaturity tomfoolery cowardice bloody-mindedness carelesness neglegence negligance`,
    ),
  ),
  // Vices that things have as well, or that are nothing by themselves.
  owned:
    words(`inexperience unfamiliarity ignorance naivety naivete naiveté naïveté zeal haste impatience attitude ego stubbornness indifference obstinacy impulsiveness timidity vanity
    overeagerness short-sightedness disregard indecision temper hesitation dithering meddling tinkering fumbling foot-dragging corner-cutting
    secrecy rudeness`),
  poor: words('poor bad weak terrible awful sloppy lazy insufficient'),
  few: words('no little limited poor scant insufficient minimal zero hardly barely neither nor'),
  good: words(`mature grown-up competent serious sane decent reasonable sensible rational proper responsible diligent prudent thinking normal
    credible reputable careful attentive professional`),
  able: words('experienced seasoned qualified trained senior capable real good'),
  folk: words(`engineer+ admin+ administrator+ sysadmin dba+ sre+ developer+ programmer operator+ technician+ professional person people team+
      shop+ organisation organization company architect manager+ reviewer+ analyst+ nurse+ pilot+ expert+ tester+ lead+ individual
      adult+ responder on-call colleague contractor electrician clerk controller consultant supervisor vendor planner pharmacist dev+
      specialist+`),
  beginner: words(
    'student+ intern+ beginner+ trainee amateur rookie apprentice+ first-year junior+ child newcomer temp',
  ),
  insult: words(
    'idiot clown muppet dunce dilettantes amateurs hotshot yahoo eejit numpty plonker+ twit+ slacker+ know-it-all micromanager yes-man yes-men bully bullies',
  ),
  burden: words('liability amateur cowboy passenger disgrace idiot fool hazard joke disaster'),
  who: words('he she they someone somebody'),
  does: words(
    `checks reads tests keeps asks verifies thinks looks pauses takes pulls warns documents rolls stops follows calls waits writes renews leaves plans
    spots notices authorises authorizes drops sees puts runs lets sends trusts opens signs stores pastes merges approves does`,
  ),
  effort:
    words(`notes code script work plan response reaction answer answers reply documentation handling handover communication work conduct behaviour behavior judgement judgment
    workmanship attitude attention discipline leadership supervision preparation planning`),
  feeble: words(
    `feeble pathetic lame poor clumsy sloppy dire abysmal amateurish appalling half-hearted weak wanting careless chaotic confused messy useless mediocre mess joke disgrace disappointing superficial`,
  ),
  own: words('his her their my your the'),
  none: words('nobody no-one none neither few'),
  trait: words(
    'slapdash sloppy careless reckless amateurish negligent shoddy irresponsible incompetent unprofessional haphazard lazy cavalier shameful childish',
  ),
};

export const phrases = (notations: string) => phrasesOf(notations, sets);

export const attention = {
  unsaid: 'what had their attention, and why',
  ask: 'What else asked for attention at that moment, and how would this have stood out?',
};
export const norm = {
  unsaid: 'how that work really gets done here',
  ask: 'How does that work usually get done here, and what would have made the better way the easy one?',
};
export const mockery = {
  unsaid: 'what they saw and knew at that moment',
  ask: 'What did they see and know at that moment that made this the sensible thing to do?',
};

export const people = ['person', 'perhaps', 'left out'] as const;

export const phrase = { shape: 'phrase', category: 'character' } as const;
