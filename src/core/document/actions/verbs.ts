// The verbs with which tasks begin: "Add an alert", "Document the drain".

const verbs: ReadonlySet<string> = new Set(
  `accept achieve acquire act adapt add address adjust adopt agree alert align allocate allow amend analyse analyze announce apply
  appoint approve archive arrange ask assess assign attach audit augment automate avoid back backfill backport ban be begin benchmark block boost bound
  break bring budget build bump buy cache call cap capture change charge check choose clarify clean clear close codify collect
  combine communicate compare compile complete configure confirm conduct connect consider consolidate constrain consult contact contain continue
  convert coordinate copy correct cover create cut deal debug decide declare decommission decouple decrease dedicate dedupe default
  define delete demand deploy deprecate describe design detect determine develop devise diagnose disable discontinue discourage discuss
  distribute document do double draft drain drive drop duplicate educate eliminate email embed enable encourage encrypt enforce engage enhance enrich
  ensure escalate establish estimate evaluate examine exclude exercise expand experiment explain explicitly explore export expose extend extract fail
  figure file filter finalise finalize find finish fix flag follow forbid force forward freeze garbage gather generate get give go grant graph
  group grow guarantee guard handle harden have hide hire hold identify implement import impose improve include increase index inform
  inspect install instruct instrument integrate introduce invest investigate isolate issue join keep label launch lay learn leave let lift limit link
  list load lobby lock log look lower maintain make manage map mandate mark measure merge migrate minimise minimize mirror mitigate mock
  modify monitor move mute never notify observe obtain offer onboard open optimise optimize order organise organize overhaul own page parallelize
  patch pause perform periodically phase pin plan polish populate port post practise practice prefer prepare prevent print prioritise prioritize
  proactively probe produce profile prohibit promote propose protect prove provide provision prune publish pull purchase purge push put query
  quarantine raise re-enable re-evaluate reach read rebuild recommend reconfigure reconsider record redeploy redesign redirect reduce reevaluate refactor refine reformat
  refresh refuse regularly reinforce reject release relocate remind remove rename renew rent reorganise reorganize repair repeat replace replicate
  report request require reschedule research resize resolve respond restart restore restrict restructure retain rethink retire retry return reuse
  revert review revise revisit revoke rewrite rework roll rollout rotate route run safeguard sample sanitise sanitize save scale scan schedule scope
  script search secure see segregate select send separate serve set setup shard share shift ship shorten show shut sign simplify simulate
  skip slow snapshot solve sort speed spend spike spin split stage standardise standardize start stop store stream streamline strengthen
  stress strip stub submit subscribe suggest support surface suspend swap switch sync synchronise synchronize tag take talk teach tell terminate test
  throttle tidy tighten time trace track train transfer transition translate treat trial trigger trim triage trust try tune turn unblock unify
  unpin update upgrade use utilise utilize vacuum validate verify version visualise visualize wait warm warn watch whitelist widen wire wipe
  work wrap write`.split(/\s+/),
);

/** Whether a lower-case word is a verb with which tasks begin. */
export function isVerb(word: string): boolean {
  return verbs.has(word);
}

const firstWord = /^[^\p{L}]*(\p{L}[\p{L}-]*)(?:\s+(\p{L}+))?/u;
/** "Check is red", "Test was skipped", "Review meeting of the week was …": the first word is a noun. */
const afterNoun: ReadonlySet<string> = new Set(
  'is was were are will has had have can could should would of and failed'.split(' '),
);

/** Whether a text begins with the verb of a task, small words such as "please" aside. */
export function startsAsTask(text: string): boolean {
  let rest = text.length > 120 ? text.slice(0, 120) : text;
  for (let i = 0; i < 2; i++) {
    const match = firstWord.exec(rest);
    if (!match?.[1]) return false;
    const word = match[1].toLowerCase();
    if (verbs.has(word)) return !afterNoun.has((match[2] ?? '').toLowerCase());
    if (
      !/^(?:please|also|always|better|not|don|fully|properly|actually|possibly|maybe|perhaps|re|\p{L}+ly)$/u.test(
        word,
      )
    )
      return false;
    rest = rest.slice(match[0].indexOf(match[1]) + match[1].length);
  }
  return false;
}
