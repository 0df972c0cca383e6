// Adjectives that judge people, by what they find wanting.
import type { TraitFault } from './entry';

const list = (text: string): readonly string[] => text.trim().split(/\s+/);
const set = (text: string): ReadonlySet<string> => new Set(list(text));

/** What people do and how they go about it; a judgement before one of these falls on them. */
const acts = set(`act acts action actions edit edits change changes commit commits merge merges deploy deploys deployment deployments release releases rollout
  push pushes command commands click clicks paste keystroke copy-paste rm script-run restart upgrade migration migrations update updates cut-over cutover
  operation operations move moves step job attempt attempts try mistake mistakes error errors slip slips slip-up lapse lapses oversight blunder
  blunders omission assumption assumptions decision decisions choice choices call review reviews reviewing reviewer approval approvals sign-off
  sign-offs check checks checking testing test tests work workmanship craftsmanship job jobs handling handover handovers hand-over planning plan plans
  preparation research reading thinking reasoning engineering coding code programming scripting typing fix fixes workaround workarounds hack hacks
  shortcut shortcuts patch patches attitude attitudes approach mindset behaviour behavior conduct practice practices habit habits discipline
  performance response communication documentation housekeeping administration admin operator-error judgement judgment guess guesswork estimate
  experiment stunt gamble move idea ideas thing stuff bit piece effort oversight question answer reply message use misuse disregard neglect
  configuration config query queries design process override manner way fashion delay handling monitoring planning management leadership supervision
  wiring cabling labelling labeling installation installer switch deletion delete drop truncate cleanup clean-up tweak tweaks refactor refactoring`);

/** Slips and what is said about them; milder adjectives judge people only before these. */
const slips = set(`mistake mistakes error errors slip slips slip-up lapse lapses oversight blunder blunders omission assumption assumptions decision decisions
  move moves thing idea ideas act action stunt guess question excuse behaviour behavior attitude typo typos goof howler call choice fumble`);

const care = {
  unsaid: 'what else asked for attention then',
  ask: 'What else asked for attention at that moment, and what would have made this stand out?',
};
const skill = {
  unsaid: 'what the task asked for and what help was at hand',
  ask: 'What did the task ask one to know, and where could that have been found at that moment?',
};
const attitude = {
  unsaid: 'what made it look reasonable then',
  ask: 'What made this look reasonable at that moment, and what would have shown the risk?',
};

export const traits: readonly TraitFault[] = [
  {
    shape: 'trait',
    id: 'careless',
    words: list(`careless reckless negligent irresponsible unprofessional slapdash slipshod shoddy thoughtless unthinking mindless lackadaisical cavalier
      sloppy slovenly half-arsed half-assed half-hearted foolhardy inexcusable unforgivable disgraceful shameful heedless neglectful remiss derelict
      devil-may-care happy-go-lucky`),
    who: 'people',
    works: 'any',
    ...care,
  },
  {
    shape: 'trait',
    id: 'foolish',
    words: list(`incompetent amateurish idiotic moronic asinine imbecilic boneheaded bone-headed harebrained hare-brained ham-fisted ham-handed cack-handed
      inept brainless witless dim-witted dimwitted hapless feckless foolish daft knuckleheaded knuckle-headed pig-ignorant unqualified bumbling bungling
      clueless dopey ditzy ignoramus cretinous lame-brained lamebrained cowboy bush-league amateur-hour ill-informed schoolboy`),
    who: 'people',
    works: 'any',
    ...skill,
  },
  {
    shape: 'trait',
    id: 'lazy',
    words: list(`lazy hasty rash clumsy slack lax hurried impulsive arrogant complacent overconfident over-confident cocky gung-ho trigger-happy half-asleep
      absent-minded absentminded inattentive forgetful wishful blasé blase flippant indifferent apathetic rushed-through misguided ill-advised
      ill-judged ill-considered unwise imprudent injudicious childish haphazard perfunctory cursory`),
    who: 'anyone',
    works: acts,
    ...attitude,
  },
  {
    shape: 'trait',
    id: 'silly',
    words: list(`silly stupid dumb rookie amateur newbie noob n00b beginner beginner's novice freshman basic elementary bonehead dopey naive naïve
      embarrassing laughable ridiculous ludicrous crass glaring inexplicable unbelievable incredible unacceptable ignorant braindead brain-dead
      greenhorn cringeworthy facepalm classic avoidable unforced amateurs' beginners' schoolgirl trivial pathetic ham-fingered`),
    who: 'anyone',
    works: slips,
    ...skill,
  },
  {
    shape: 'trait',
    id: 'of-people',
    words: list(`smug unobservant oblivious scatterbrained scatter-brained disorganised disorganized underqualified under-qualified inexperienced unskilled
      untrained unprepared ill-prepared gullible credulous impatient stubborn obstinate pig-headed pigheaded bull-headed bullheaded headstrong hot-headed
      hotheaded overeager over-eager overzealous over-zealous undisciplined disengaged uninterested disinterested unmotivated nonchalant lethargic asleep
      sleepy drowsy dozing snoozing drunk hungover stoned dim dense thick gormless thick-headed thickheaded illiterate tech-illiterate unreliable
      untrustworthy dishonest cowardly timid spineless gutless unfit unsuited unfocused unfocussed flustered panicky hysterical useless
      hopeless worthless selfish petty defensive uncooperative accident-prone error-prone incapable slow-witted work-shy workshy
      bored laid-back green wet-behind-the-ears overpromoted over-promoted underperforming mediocre second-rate third-rate weak unteachable
      out-of-touch starry-eyed overpaid cheap disloyal two-faced workaholic know-it-all know-nothing do-nothing unsupervised panicked panicking rusty
      technophobic bureaucratic heavy-handed unthinking oafish blundering fumbling dithering indecisive tardy lost daydreaming day-dreaming
      immature infantile weak-willed sleepwalking hare-brained snooty self-important self-satisfied dull-witted slow-thinking unaccountable
      ill-disciplined ill-equipped underskilled under-skilled semi-skilled misinformed unintelligent vain egotistical bullish reactionary`).filter(
      (word, i, all) => all.indexOf(word) === i,
    ),
    who: 'anyone',
    ...attitude,
  },
  {
    shape: 'trait',
    id: 'judged',
    words: list('lazy silly stupid dumb naive naïve foolish ignorant'),
    who: 'anyone',
    ...attitude,
  },
  {
    shape: 'trait',
    id: 'too-much',
    words: list(`quick slow eager proud keen confident trusting scared junior green new tired busy relaxed comfortable clever sure shy ambitious optimistic
      excited preoccupied distracted focused focussed attached fond timid nervous anxious drunk young old senior inexperienced polite nice
      stupid lazy dumb hasty impatient stubborn ignorant self-assured cautious`),
    who: 'anyone',
    excess: true,
    ...attitude,
  },
  {
    shape: 'trait',
    id: 'slow-to',
    words: list('slow reluctant loath incapable unfit unworthy undeserving notorious infamous'),
    who: 'anyone',
    then: set('to of for'),
    ...attitude,
  },
  {
    shape: 'trait',
    id: 'not-careful',
    words: list(`careful diligent attentive thorough vigilant conscientious meticulous rigorous observant mindful prudent awake disciplined cautious switched-on
      focused focussed bothered serious attending careful-enough punctual`),
    who: 'anyone',
    virtue: true,
    ...care,
  },
  {
    shape: 'trait',
    id: 'not-able',
    words: list(`competent qualified experienced capable professional skilled proficient knowledgeable sensible smart bright clever fit suited trustworthy
      mature senior good sharp intelligent trained ready cut-out seasoned responsible`),
    who: 'anyone',
    virtue: true,
    ...skill,
  },
];
