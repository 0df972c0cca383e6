// Adjectives that judge people, by what they find wanting.
import type { TraitFault } from '../notation/entry';
import { askedByTask, reasonableThen } from './teachings';
import { words } from '../notation/wordLists';

/** What people do and how they go about it; a judgement before one of these falls on them. */
export const acts =
  words(`act+ action+ edit+ change+ commit+ merge+ deploy+ deployment+ release+ rollout push+ command+ click+ paste keystroke copy-paste
      rm script-run restart upgrade migration+ update+ cut-over cutover operation+ move+ step job+ attempt+ try mistake+ error+ slip+
      slip-up lapse+ oversight blunder+ omission assumption+ decision+ choice+ call review+ reviewing reviewer approval+ sign-off+
      check+ checking testing test+ work workmanship craftsmanship handling handover+ hand-over planning plan+ preparation research
      reading thinking reasoning engineering coding code programming scripting typing fix+ workaround+ hack+ shortcut+ patch+ attitude+
      approach mindset behaviour behavior conduct practice+ habit+ discipline performance response communication documentation
      housekeeping administration admin operator-error judgement judgment guess guesswork estimate experiment stunt gamble idea+ thing
      stuff bit piece effort question answer reply message use misuse note+ comment+ email mail ticket write-up report description
      hand-off disregard neglect configuration config query+ design process override manner way fashion delay monitoring management reaction+ tone outburst
      leadership supervision culture style mentality start belief bookkeeping patching wiring cabling labelling
      labeling installation installer switch deletion delete drop truncate cleanup clean-up tweak+ refactor refactoring`);

/** Laziness of machines is a technique: before these it is people's. */
const efforts =
  words(`review+ reviewer mindset culture style handling fix+ approach attitude work mistake+ assumption+ excuse workaround+ shortcut+
      hack+ handover hand-over job copy-paste engineering thinking testing documentation decision choice habit+ question answer note+
      comment+ description`);

/** Slips and what is said about them; milder adjectives judge people only before these. */
const slips =
  words(`mistake+ error+ slip+ slip-up lapse+ oversight blunder+ omission assumption+ decision+ move+ thing idea+ act action belief
      reading reasoning stunt guess question excuse behaviour behavior attitude typo+ goof howler call choice fumble`);

const care = {
  unsaid: 'what else asked for attention then',
  ask: 'What else asked for attention at that moment, and what would have made this stand out?',
};

/** Judgements of care. */
export const carelessWords =
  words(`careless reckless negligent irresponsible unprofessional slapdash slipshod shoddy thoughtless unthinking mindless lackadaisical cavalier
      sloppy slovenly half-arsed half-assed half-hearted foolhardy inexcusable unforgivable disgraceful shameful heedless neglectful remiss
      devil-may-care happy-go-lucky`);

/** Judgements of wit. */
export const foolishWords =
  words(`incompetent amateurish idiotic moronic asinine imbecilic boneheaded bone-headed harebrained hare-brained ham-fisted ham-handed cack-handed
      inept brainless witless dim-witted dimwitted hapless feckless foolish daft knuckleheaded knuckle-headed pig-ignorant unqualified bumbling bungling
      clueless dopey ditzy ignoramus cretinous lame-brained lamebrained bush-league`);

/** Of people alone: their tempers, their minds, their manners. */
export const humanFailings =
  words(`smug clueless inexperienced unqualified underqualified under-qualified unskilled overconfident over-confident arrogant complacent cocky inattentive
      absent-minded scatterbrained scatter-brained gullible credulous pig-headed pigheaded bull-headed bullheaded headstrong hot-headed hotheaded overzealous
      over-zealous undisciplined ill-disciplined disinterested unmotivated nonchalant work-shy workshy gormless thick-headed thickheaded tech-illiterate
      untrustworthy cowardly spineless gutless hysterical uncooperative accident-prone slow-witted dim-witted overpromoted over-promoted unteachable
      wet-behind-the-ears know-it-all oafish blundering dithering indecisive daydreaming day-dreaming infantile immature weak-willed sleepwalking
      self-important self-satisfied dull-witted egotistical hungover unprofessional underprepared under-prepared unobservant unconcerned flippant
      panicky half-witted dozy flighty airheaded muddle-headed muddleheaded wooly-headed woolly-headed cack-handed ham-fisted
      half-asleep gung-ho trigger-happy lazy-minded absentminded bumbling bungling hapless feckless lackadaisical remiss inept incompetent negligent careless reckless cocksure
      high-handed short-tempered big-headed bigheaded frivolous bossy snobbish conceited self-absorbed self-centred self-centered thoughtless irresponsible
      uneducated untalented unimaginative incurious inebriated intoxicated tipsy over-trusting overtrusting over-optimistic overoptimistic unthinking
      butter-fingered juvenile unschooled slothful indolent slovenly scatty impetuous brash petulant sulky moody grumpy touchy evasive cagey secretive
      furtive dogmatic opinionated overbearing autocratic tactless inconsiderate discourteous rude brusque
      obstructive innumerate ill-informed unsystematic untidy submissive puerile
      disloyal pompous haughty condescending boastful devious deceitful uncaring callous self-serving petty
      narrow-minded blinkered myopic short-sighted listless unruly insubordinate wayward wilful lax vindictive resentful hung-over`);

export const traits: readonly TraitFault[] = [
  {
    shape: 'trait',
    id: 'careless',
    words: carelessWords,
    who: 'people',
    works: 'any',
    ...care,
  },
  {
    shape: 'trait',
    id: 'foolish',
    words: foolishWords,
    who: 'people',
    works: 'any',
    ...askedByTask,
  },
  {
    shape: 'trait',
    id: 'hasty',
    words:
      words(`hasty rash clumsy lax hurried impulsive arrogant complacent overconfident over-confident cocky gung-ho trigger-happy
      blasé blase rushed-through slapped-together half-baked muddle-headed ill-thought-out misguided ill-advised
      ill-judged ill-considered botched bungled fumbled mishandled mismanaged unwise imprudent injudicious childish haphazard perfunctory cursory substandard sub-par`),
    who: 'anyone',
    works: acts,
    ...reasonableThen,
  },
  {
    shape: 'trait',
    id: 'lazy-work',
    words: words('lazy slack casual superficial lax'),
    who: 'anyone',
    works: efforts,
    ...reasonableThen,
  },
  {
    shape: 'trait',
    id: 'silly',
    words:
      words(`silly stupid dumb rookie amateur newbie noob n00b beginner novice freshman bonehead dopey embarrassing laughable ridiculous ludicrous
      crass inexplicable unbelievable incredible ignorant braindead brain-dead greenhorn cringeworthy facepalm schoolgirl schoolboy boyish pathetic ham-fingered`),
    who: 'anyone',
    works: slips,
    ...askedByTask,
  },
  {
    shape: 'trait',
    id: 'basic',
    words: words('basic elementary classic glaring avoidable unforced unacceptable childish'),
    who: 'anyone',
    works: words('mistake+ blunder+ slip+ lapse+ howler+'),
    ...askedByTask,
  },
  {
    shape: 'trait',
    id: 'only-people',
    words: humanFailings,
    who: 'people',
    works: acts,
    ...reasonableThen,
  },
  {
    shape: 'trait',
    id: 'also-people',
    words:
      words(`oblivious disorganised disorganized untrained unprepared ill-prepared impatient stubborn obstinate overeager over-eager disengaged uninterested
      lethargic sleepy drowsy snoozing drunk stoned dim thick illiterate unreliable dishonest timid unfit unsuited unfocused unfocussed
      flustered useless hopeless worthless selfish defensive error-prone incapable bored laid-back mediocre second-rate
      third-rate weak out-of-touch starry-eyed heavy-handed fumbling tardy rusty ill-equipped underskilled
      misinformed unintelligent vain unaccountable slack greedy dismissive engrossed unconvincing unresponsive ignorant underwhelming unsupportive unhelpful combative toxic careworn rattled muddled territorial indifferent apathetic forgetful wishful`),
    who: 'anyone',
    ...reasonableThen,
  },
  {
    shape: 'trait',
    id: 'judged',
    words: words('lazy silly stupid dumb naive naïve foolish ignorant'),
    who: 'anyone',
    ...reasonableThen,
  },
  {
    shape: 'trait',
    id: 'too-much',
    words: words(`quick slow junior green relaxed comfortable sure senior stupid
      lazy dumb hasty impatient stubborn ignorant cautious`),
    who: 'anyone',
    excess: true,
    ...reasonableThen,
  },
  {
    shape: 'trait',
    id: 'too-human',
    words:
      words(`eager proud keen confident trusting scared clever shy ambitious optimistic excited fond timid nervous anxious drunk inexperienced polite
      nice self-assured embarrassed frightened greedy enthusiastic cocky credulous`),
    who: 'people',
    excess: true,
    ...reasonableThen,
  },
  {
    shape: 'trait',
    id: 'slow-to',
    words: words(
      'slow reluctant loath incapable unfit unworthy undeserving notorious infamous prone short weak poor hopeless useless bad terrible',
    ),
    who: 'anyone',
    then: words('to of for at on with'),
    ...reasonableThen,
  },
  {
    shape: 'trait',
    id: 'not-careful',
    words: words(
      'careful diligent attentive vigilant conscientious meticulous observant mindful prudent disciplined switched-on punctual',
    ),
    who: 'people',
    virtue: true,
    ...care,
  },
  {
    shape: 'trait',
    id: 'not-able',
    words: words('competent qualified experienced professional skilled knowledgeable trustworthy seasoned'),
    who: 'people',
    virtue: true,
    ...askedByTask,
  },
  {
    shape: 'trait',
    id: 'not-good',
    words: words(
      'capable proficient sensible smart bright clever fit suited mature good sharp intelligent responsible thorough rigorous organised organized reliable tidy tactful patient humble awake cautious focused focussed serious',
    ),
    who: 'anyone',
    virtue: true,
    ...askedByTask,
  },
];
