// The shape of an entry of the lexicons: which words carry a fault, who must be the agent, and what to ask instead.
import type { BlameCategory } from '../blame';
import type { Phrase } from './phrases';

/** What the author is told and asked; written for the entry, completed with the words of the sentence. */
export interface Teaching {
  /** What the sentence leaves open; completes "This says that …, not …". */
  readonly unsaid: string;
  /** A what/how question about the system around the act. */
  readonly ask: string;
}

/**
 * How sure it is that people act: `person` is certain, `perhaps` a word that is also a system ("the operator"), `collective` is we,
 * `nobody` nobody of many ("no reviewer"), `outsider` a customer, attacker or company, `other` everything that is no person as far as can be seen.
 */
export type Standing = 'person' | 'perhaps' | 'collective' | 'nobody' | 'outsider' | 'other';

/**
 * Who must do it for it to be a fault of people: `anyone` for verbs that systems share ("the job failed to start"), which need an
 * agent that is surely a person; `people` for what only people do, where an ambiguous agent ("the operator") is one; `mostly people` for what
 * systems do only in a manner of speaking ("forgot its lease").
 */
export type Doer = 'people' | 'mostly people' | 'anyone';

/** A verb that is a fault when a person is its agent: "forgot to drain", "broke the build", "was botched by". */
export interface VerbFault extends Teaching {
  readonly shape: 'verb';
  readonly id: string;
  /** Base forms. */
  readonly verbs: Iterable<string>;
  readonly who: Doer;
  /** The verb takes "to" and another verb; `harmless` then names attempts whose outcome lies with the system. */
  readonly then?: 'to';
  /** One of these must follow at once or stand behind the object: "took the site down". */
  readonly particle?: ReadonlySet<string>;
  /** One of these must stand among the words that follow. */
  readonly object?: ReadonlySet<string>;
  /** Whether `object` must stand in what the verb is done to, and not only behind it: "deleted the live volume", not "deleted the old node from the live cluster". */
  readonly inObject?: boolean;
  /** Whether it is a fault only where causes are told, and nothing in the sentence explains it: "deleted the reads". */
  readonly bare?: boolean;
  /** Any of these among the words that follow makes it an ordinary act. */
  readonly harmless?: ReadonlySet<string>;
  /** Whether `harmless` is looked for in the object alone: "missed the target", not "missed the alert about the target". */
  readonly harmlessObject?: boolean;
  /** Whether it needs something it is done to: "missed the alert", not "missed". */
  readonly transitive?: boolean;
  /** Whether it takes a passive although it needs no object: "forgot", "was forgotten by". */
  readonly evenPassive?: boolean;
  /** Whether it tells what an act led to, where it stands behind one: "cut the cable, taking down the site". */
  readonly consequence?: boolean;
  /** Whether it may be an ordinary change of places: "took over at eight", "took the node out of rotation". */
  readonly mayChangePlaces?: boolean;
  /**
   * What must be its object for a note without a subject to be about somebody, where not only people do it: `anything`, a `signal` to
   * people ("Missed the page"), or what can be `misread` ("Misunderstood the design", not "Underestimated the load").
   */
  readonly inNote?: 'anything' | 'signal' | 'misread';
  /** Whether it is no fault when told of oneself: "I took the follower down". */
  readonly ordinaryOfSelf?: boolean;
  /** Whether its object must be a whole noun behind no "the": "made a mistake", not "made the error visible". */
  readonly wholeObject?: boolean;
  /** Whether a stated purpose makes it an ordinary act: "took the site down to stop double bookings". */
  readonly excusedByPurpose?: boolean;
  /** Whether no rule asks for it: "missed the warning, which said …" tells what was missed, and not what allowed it. */
  readonly neverByRule?: boolean;
}

/** A word that lays a fault on what a person did: "mistakenly deleted". */
export interface MannerFault extends Teaching {
  readonly shape: 'manner';
  readonly id: string;
  /** Absent: `person-fault`. */
  readonly category?: BlameCategory;
  /** Whether nothing but people can act so: "knowingly". */
  readonly onlyPeople?: boolean;
  /** Whether it says that the act was left out, unless its reason is told: "never tightened". */
  readonly leavesUndone?: boolean;
  /** Whether a stated reason makes it an ordinary act: "deliberately took the site down to stop double bookings". */
  readonly excusedByPurpose?: boolean;
  readonly words: Iterable<string>;
  /** Verbs with which it is luck, and no fault: "accidentally found". */
  readonly lucky?: ReadonlySet<string>;
  /** The word that must stand before it: "by mistake". */
  readonly after?: string;
  /** What may stand between that word and this one: "without prior approval". */
  readonly between?: ReadonlySet<string>;
  /** Whether it judges people also where a passive leaves them out: "was carelessly merged". */
  readonly evenAgentless?: boolean;
}

/** A judgement on what a person did something to: "ran it against the wrong cluster". */
export interface ObjectFault extends Teaching {
  readonly shape: 'object';
  readonly id: string;
  readonly words: Iterable<string>;
  /** Verbs of seeing and telling, which leave the judgement on the thing. */
  readonly harmlessVerbs: ReadonlySet<string>;
  /** Verbs of mending, which leave the judgement on the thing as well, except behind a preposition: "fixed the wrong script", but not "restored into the wrong schema". */
  readonly mendingVerbs: ReadonlySet<string>;
  /** Whether what stands behind it is what was meant, and the wrong thing stands before it: "deleted the volume instead of the copy". */
  readonly instead?: true;
  /** Whether it judges what was done also where no noun follows it: "shipped it untested", but not "found it wrong". */
  readonly evenLast?: boolean;
  /** Where given, only these verbs make it a fault. */
  readonly verbs?: ReadonlySet<string>;
}

/** A noun that is a fault where a person owns it: "Dana's mistake", "the fault of the tools team". */
export interface NounFault extends Teaching {
  readonly shape: 'noun';
  readonly id: string;
  readonly words: Iterable<string>;
}

/** A judgement on a thing that a person made: "Dana's bad query". */
export interface PoorWorkFault extends Teaching {
  readonly shape: 'poor work';
  readonly id: string;
  /** Where given, what the judgement must be laid on: a slow reaction, not a slow query. */
  readonly things?: ReadonlySet<string>;
  readonly words: Iterable<string>;
}

/** Something not done although a norm asked for it: "did not follow the runbook", "without telling anyone". */
export interface OmissionFault extends Teaching {
  readonly shape: 'omission';
  readonly id: string;
  /** Base forms of the acts left out. */
  readonly verbs: Iterable<string>;
  /** What the act must be done to for the norm to be in the words themselves. */
  readonly object?: ReadonlySet<string>;
}

/** What was left undone, or done, although it was plain what to do: "nobody looked, although the light was on". */
export interface UndoneFault extends Teaching {
  readonly shape: 'undone';
  readonly id: string;
  /** The words that trigger it. */
  readonly words: Iterable<string>;
  /** Verbs of what happens to people rather than what they leave undone. */
  readonly harmless: ReadonlySet<string>;
  /** What is told and asked where "did not" names the step that was left out. */
  readonly ofOmission: Teaching;
}

/** A phrase that names the culprit: "X is to blame", "caused by X". */
export interface CulpritFault extends Teaching {
  readonly shape: 'culprit';
  readonly id: string;
  /** The words that trigger it. */
  readonly words: Iterable<string>;
  /** The word that must follow: "caused by". */
  readonly then?: string;
}

/** A set phrase, wherever its words stand together: "could not be bothered", "common sense says". */
export interface PhraseFault extends Teaching {
  readonly shape: 'phrase';
  readonly id: string;
  readonly category: BlameCategory;
  /** In the notation of `phrasesOf`. */
  readonly phrases: Iterable<Phrase>;
  /**
   * Who may be the subject of the clause whose verb the phrase begins with; `left out` is a note or a command without one, `I` the author
   * alone, `stranger` an unknown name or bare noun that is no "the feed". Absent: the phrase says it all.
   */
  readonly subject?: readonly (Standing | 'left out' | 'I' | 'stranger')[];
  /** Whether a stated reason makes it an ordinary decision: "chose not to wait, because the lock expires". */
  readonly excusedByReason?: boolean;
  /** Whether it lays a fault on people also where it is negated. */
  readonly evenNegated?: boolean;
  /** Whether it is ordinary where a thing is said to have done it: "because of a mistake by the scheduler", "if only the breaker had opened". */
  readonly notOfThings?: boolean;
  /** Whether its last word must be a whole noun: "operator error", not "operator error code". */
  readonly wholeNoun?: boolean;
  /** Any of these in the sentence before it makes it ordinary: "once the logs were merged, the gap was plain to see". */
  readonly unlessAfter?: ReadonlySet<string>;
  /** One of these must come before it in the sentence: "the policy is to drain first; that was not done". */
  readonly onlyAfter?: ReadonlySet<string>;
  /** Any of these right behind it makes it ordinary: "easy to see why". */
  readonly unlessNext?: ReadonlySet<string>;
  /** Any of these within it makes it ordinary: "all we had to do". */
  readonly unlessWith?: ReadonlySet<string>;
}

/** An adjective that judges people or what they did: "was careless", "a reckless merge", "not qualified". */
export interface TraitFault extends Teaching {
  readonly shape: 'trait';
  readonly id: string;
  readonly words: Iterable<string>;
  readonly who: Doer;
  /** What it judges, beside people, where it stands before it: "a lazy review", not "lazy loading". Absent: only people. */
  readonly works?: ReadonlySet<string> | 'any';
  /** Whether it is a virtue, and a fault only where it is missing: "was not careful". */
  readonly virtue?: boolean;
  /** Whether it is a fault only in excess: "too proud to ask". */
  readonly excess?: boolean;
  /** One of these must follow: "slow to react". */
  readonly then?: ReadonlySet<string>;
}

/** A modal before a perfect, or a word for a duty: what people should, could or would have done, or were supposed to do. */
export interface ModalFault extends Teaching {
  readonly shape: 'modal';
  readonly id: string;
  readonly category: BlameCategory;
  /** The words that trigger it. */
  readonly words: Iterable<string>;
  /** `ease`: a word of ease is laid on what would have helped; `avoidable`: said to have been preventable, with what would have done it. */
  readonly kind: 'norm' | 'possibility' | 'outcome' | 'duty' | 'ease' | 'avoidable';
}

/** A word of certainty laid over a deed or a state: "clearly misread", "predictably", "it was obvious that". */
export interface CertaintyFault extends Teaching {
  readonly shape: 'certainty';
  readonly id: string;
  /** The words that trigger it, and those that must stand right before them: "for some reason". */
  readonly words: Iterable<string>;
  readonly before?: readonly string[];
  /** `person`: only over what a person did; `any`: also over a past clause that it opens; `course`: over any clause that it opens; `state`: after "was". */
  readonly of: 'person' | 'any' | 'course' | 'state';
  /** Whether with a comma it only concedes, except of what a person did: "of course, the spare was flat". */
  readonly concedes?: boolean;
}

/** A question that looks for the one at fault: "Who let this through?", "Why didn't anybody check?". */
export interface QuestionFault extends Teaching {
  readonly shape: 'question';
  readonly id: string;
}

/** A sentence whose wording as a whole leans to blame, as the scorer weighs it. */
export interface LeaningFault extends Teaching {
  readonly shape: 'leaning';
  readonly id: string;
  readonly category: BlameCategory;
}

export type FaultEntry =
  | VerbFault
  | MannerFault
  | ObjectFault
  | NounFault
  | PoorWorkFault
  | OmissionFault
  | UndoneFault
  | CulpritFault
  | PhraseFault
  | TraitFault
  | ModalFault
  | CertaintyFault
  | QuestionFault
  | LeaningFault;
