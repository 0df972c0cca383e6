// Phrases that look for the one at fault.
import { phrasesOf } from '../phrases';
import type { PhraseFault } from './entry';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const sets = {
  lies: words('lies lie lay rests rest rested falls fall fell sits sit belongs lands landed is was'),
  blame: words('blame fault responsibility culpability accountability guilt'),
  culprit: words('culprit culprits offender offenders perpetrator perpetrators wrongdoer guilty'),
  harm: words(
    'mess outage outages incident incidents failure failures downtime breakage disaster debacle fiasco loss problem damage this it that',
  ),
  acts: words(
    `broke deleted caused let left allowed dropped forgot ignored missed messed screwed botched touched pushed did failed approved`,
  ),
  bad: words(`breaking deleting wiping ignoring forgetting killing ruining wrecking skipping crashing losing costing sinking trashing nuking
    missing ruined wrecked spoiled dropping destroying knocking disaster mess outage downtime debacle`),
  dept: words(
    'infrastructure infra ops operations engineering it finance sales support marketing hr legal security platform network networking qa product data design procurement facilities logistics',
  ),
  lapse: words(
    'broke forgot ignored caused failed left dropped skipped missed not never let fails forgets leaves breaks managed',
  ),
  praise: words(
    'congratulations congrats kudos bravo props applause hats thanks thank shout-out shoutout medal award prize cheers',
  ),
  ask: words(
    'know establish determine learn identify clarify settle figure find hear decide ask asked tell explain discover see say out up',
  ),
  deeds:
    words(`broke deleted caused let left allowed dropped forgot ignored missed messed screwed botched touched pushed failed approved thought
    decided signed authorised authorized gave killed merged waved skipped believed unplugged wiped lost sanctioned ordered green-lit greenlit
    disabled blame`),
  place: words('desk door doorstep feet shoulders laptop keyboard office'),
  debt: words('blame guilt culpability share accountability'),
  goes: words('rests rest belongs belong goes go falls fall sits lies lands attaches shared borne'),
  will: words('will would might may can could should must has have needs need ought wants owes better'),
  tell: words('explain tell enlighten answer account justify clarify own confess apologise apologize'),
  party: words(
    'person individual party people engineer team one man woman officer colleague employee resource author',
  ),
  wreck:
    words(`mess outage incident failure disaster debacle fiasco loss damage breach leak disruption breakage shambles chaos bug regression
    deletion misconfiguration open downtime error mistake crash missing lost broken wrong`),
  seek: words('find work figure establish determine identify know clear learn discover track'),
};

const teaching = {
  unsaid: 'what made it possible, whoever it was',
  ask: 'What made this possible, whoever had been in that seat?',
};

export const accusations: readonly PhraseFault[] = [
  {
    shape: 'phrase',
    id: 'fingers-point',
    category: 'accusation',
    phrases: phrasesOf(
      `
        finger|fingers of? blame|suspicion? have|has? been|were|was|goes? *~point|~wag
        ~point|~wag the|a|our|their|my|its *finger|fingers at|to|toward|towards
        *finger-pointing at|to|towards
        *spotlight falls|fell|is on @person
      `,
      sets,
    ),
    ...teaching,
  },
  {
    shape: 'phrase',
    id: 'blame-lies-with',
    category: 'accusation',
    phrases: phrasesOf(
      `
        {blame} for|of? ... {lies} squarely|solely|entirely|firmly|fully? with|on @person
        {blame} {lies} squarely|solely|entirely|firmly|fully? with|on|at @person
        {blame} {lies} at the *door|feet of
        ~blame @person for
        ~pin this|it|that on @person
        this|that|it one|incident|outage|failure? ~be all|entirely|squarely|solely|firmly? *on @person >
        only himself|herself|itself|themselves|ourselves to *blame
        ~take the *fall|rap
        *buck stops with|at|on
        {debt} for|of? ... *{goes} squarely|entirely? with|on|to|at|by @person
        {blame} ... *{goes} ... with|on|to|at|in ... {place}
        ~place|~lay|~put|~trace|ends|end|leads|lead|stops|leave ... to|at|in|on|with ... *{place} of @person
        trail|trails|trace|traces|tracks|roads|road|evidence ... to|at|in|on ... *{place} of
        at|to whose *door|desk|feet
        *answerable|culpable|blameworthy for|in|to|is|are >|@person|the|this|that|what
        the|that|which *{party} responsible|answerable|behind for? the|this|that|a|all|our ... {wreck}
        *{culprit} ~sit|works|work|knows|knew|walks ... _
      `,
      sets,
    ),
    ...teaching,
  },
  {
    shape: 'phrase',
    id: 'guilty-party',
    category: 'accusation',
    phrases: phrasesOf(
      `
        roads|signs|arrows|evidence|trail|trails|tracks|clues|threads|everything|logs|log|history|footprints|breadcrumbs|paths|fingers|all|it ... ~lead|~point|~go|~trace *back to|at|towards @person
        roads|arrows|trail|trails|trace|traces|breadcrumbs ... *~lead|~point|~go|~end straight|directly|back? to|at|with|towards @person
        *incriminates|incriminate|implicates|implicate|implicating|incriminating the|a|@person
        has|have|had|with @owner *name|names|fingerprints|signature|initials all|on|written
        @owner *fingerprints|handiwork|doing again|all
        < *fault|blame|culprit|culprits|guilty|offender|offenders|perpetrator|perpetrators : @person
        < root? *cause|causes : @person >
        < *fault|blame : {dept}
        {lies} ... at the|@owner *door|feet|doorstep
        no *thanks to @person
        *compliments of @person
        @person *strikes|strike|struck again
        @person at *it ^again
        yet|once *again ,? @person {lapse}
        as *usual|always|ever ,? @person {lapse}
        @person , as *usual|always|ever , {lapse}
        once *again ,? @person did|has|have|had|could not
        *surprise , surprise
        *predictably ,? @person
        < *typical|classic @person
        *typical|typically of @person
        *{praise} to|for|goes|off|you to? @person|whoever|everyone ... for {bad}
        *slow clap
        round of *applause
        hope|hopes|trust @person|you|they|he|she ~be *proud
        *shame on @person|you|him|her|them|whoever|those
        guilty *party|parties own|come|step|knows|know|confess|speak|sits
        ~fess|owning|~own *up
        *come|comes|step|steps forward and|to admit|confess|own|say|explain
        who *owns|own up
        put|puts|raise his|her|their|your *hand|hands up
        ~be *pinned on|to
        *blame|blaming @person >
        i|we *blame|accuse @person
        ~deserve|~get|~carry the|all|most|full|sole *blame
        @person|someone|somebody|whoever|they|he|she|genius|who ~think|~decide|~believe ... good|great|fine|wise|smart|clever|brilliant|bright|neat|fun *idea
        *everyone|everybody knows who|whose
        ^it ~be @person who|that *{acts}
        it ~be ^none other *than @person
        @person ~have|has ... *written all over
        *written all over
        i|we want *names
        caught *red-handed
        guilty as *charged
        on the *hook for
        in the *dock
        @person ~stand *accused
        responsibility|fault|blame ~be @owner *alone|entirely|squarely
        ~left|~leave|leaving us|everyone|others|me ^holding|picking|cleaning|carrying *bag|baby|up|pieces|can
        ^~drop|~land us|everyone|me|others *in it
        *attributable to @person
        *remind me who|why|what
        @owner *silence on|is|speaks|about
        *silence from @person
        someone|somebody needs|has|must|should to? *own|answer|pay|confess|take this|for|up|the|responsibility
        *damning for|evidence|indictment of|against|that
        *blunder|screw-up|cock-up|foul-up|balls-up by|of|from|courtesy @person
        *nice|great|good|lovely|brilliant one|going|work|job , @person >
        *well done|played , @person >
        all *eyes on @person
        @person ~be *behind this|it|that|all
        @person|they|he|she|you *know|knows who they|you are
        *fingerprints all over
        *brought to you|us by
        *courtesy of @person
        blood on their|his|her|its *hands
        the *trail leads|led|points ... to @person
        *smoking gun is|was @owner
        no *prizes for guessing
        *guess who|whose
        as *usual ,? @person broke|did|forgot|ignored|caused|had
        *credit for this|the disaster|mess|outage|debacle goes
        @person ~have done it *again
        guilty *party|parties|person|individual ~be|must|should|will|has|have|~turn
        {seek} ... guilty *party|parties|person|individual
        @person ~be ... guilty *party|parties
        {culprit} be|is|was|were ... @person
        {culprit} turned|turns *out to be @person
        @person be|is|are|was|were ... the|our? *culprit|culprits|offender|offenders
        in *cahoots
      `,
      sets,
    ),
    ...teaching,
  },
  {
    shape: 'phrase',
    id: 'has-to-answer',
    category: 'accusation',
    phrases: phrasesOf(
      `
        @person has|have|had|is yet|still|refused|declined|failed to *explain|apologise|apologize|answer|account
        not ~name|naming|point|pointing *names|fingers
        no|any|poor|feeble|lame|convenient|what|their|@owner *excuse|excuses for|is|was|not|this|>
        hear ... *excuse|excuses
        nice|interesting|good|love|like|glad|curious|instructive|fascinating|helpful to *know|hear|learn|see why|who|what @person|anyone|anybody|nobody|they|he|she
        *question is|remains|arises|stands why|who|what @person|nobody|anyone|they|gave|let|did
        one must|has|might|wants|can to? only? *ask|wonder
        ~find|~hold @person|him|her|them ... at? *fault|guilty|culpable|responsible
        < *explain to me|us how|why
        *questions to answer >
        ~get|got *off ^lightly
        ^surprise|shock of|to *nobody|no-one|no|none
        what|where @person ~be doing|was|were ... *nobody|anyone knows|guess
        *explain|explains himself|herself|themselves|itself|yourself
        comes|boils down to one *man|woman|person|team|department
        ^see|know|clear|obvious|plain who ~be *responsible|guilty|behind
        if|want you|anyone|we ~want|to? ... *blame , ~blame
        *thanks to the genius|geniuses|clown|clowns|idiot|idiots|person|hero|heroes|colleague who
        it|that was|were ^not *me|us|ours|mine >
        so *much for
        third|second|fourth|fifth|umpteenth|nth|hundredth *time this|that ... @person
        *surely @person|someone|somebody|anyone
        @person , yet|once *again
        once *more|again ,? @person|the ^same
        the *same @person again
        ~have @person|him|her|them at its *centre|center|heart|root
        not ~be my|our *team|side|doing|people|department >
        *you ^people|lot|guys never|always|did|broke|have
        you *broke it|this|production|prod|the
        your *team|people|lot|side did|broke|caused|forgot|never|failed
        *somebody|someone pressed|pushed|hit|typed|ran|clicked|unplugged|opened|closed|did the|this|that|a|an ... and|,
        ~wriggle|~worm|~weasel *out of
        only|just ~have|has itself|himself|herself|themselves to *thank
        *thanks to @person ,? nobody|no|none|we
        may|might|can i|we|one *ask|inquire|enquire what|why|who|where|how|if|whether
        someone|somebody|@person {will} better? have|has|had? to *{tell} to|me|us|how|why|for
        *ask|asked|asking|asks|know|wonder|wonders where @person ~be
        what|why|purpose ... *pay|paid|pays for? @person|them|him|her|for
        ~have the|some|a? *nerve|cheek|gall|audacity
        not *naming|mentioning anyone|anybody|names , but
        should|must|please|can|to *come|step forward
        @owner *explanation|story|excuse|version ~do|~be|of not|events
        *straight answer|answers
        yet here we *are
        under|on|by what|whose *authority|logic|right|orders|reasoning
        in what|which *world|universe|planet
        adult|adults|grown-up|grown-ups in the *room
        any|good|the|no? *reason why @person ... not
        *who , if|pray|exactly|precisely|one ... ,
        to ^whom do|did we *owe
        whom|who do|can|should|may we|i *thank
        can|may *thank @person|our ... for this|that|your|it
        *thanks a lot|bunch|million|heap , @person
        with *friends like
        *whoever thought|decided|did|broke|left|forgot|deleted|caused|believed|imagined this|that|it|the|a|an
        *draw your own conclusions
        *guess which|who|whose
        ^guess which *team|squad|group|engineer|person|desk|department|of
        name|naming|mention|mentioning *no names
        into|in the *mirror
        ~carry|~bear this|the|that *can|cross
        *knows|know what he|she|it|they did|has|have
        on @owner *watch
        know|knows|knew|saw|seen *who {acts}|typed|ran|wrote|pulled|had|leaked|pressed
        *suspicions about who|@person
        *suspicion|suspicions ~fall|~rest|~point|~land on|at @person
        someone|somebody clearly|obviously? did not ... *job
        would|will|could|can someone|somebody|anyone *care to explain
        one *wonders what|who|whether
        i|we|you *wonder what|who|how @person
        it|would be *interesting to know|hear|learn who|why|how
        ~take|takes some *nerve to
        *pinned on @person
        where the *blame belongs|lies
        ~have a? lot|much|plenty|something to *answer for
        must|should|will|to *answer for this|that|it|the
        some|lot|of? *explaining to do
        ~owe|owes us|everyone|everybody|the an *explanation
        ~demand|~want|~need|~expect an *explanation from @person
        to *own up
        ~come *clean about
        heads must|should|will|have|need to? *roll
        under the *bus
        ~ought|should be *ashamed
        @person to *thank for
        no|little|any|much? ^doubt|question|mystery|secret ... *who|whose
        name *names
        look no *further than @person
        *always the same team|people|person|group|squad|names|suspects|ones|guys
        once *again ,? @person ~be behind|to|responsible
        someone|somebody needs|must|has|should|ought to? *explain how|why
        *courtesy of @person
      `,
      sets,
    ),
    evenNegated: true,
    ...teaching,
  },
  {
    shape: 'phrase',
    id: 'whose-name',
    category: 'accusation',
    phrases: phrasesOf(
      '*name|names of the|whoever|those person|resource|engineer|individual|one|people|employee who',
      sets,
    ),
    evenNegated: true,
    // "The name of the person who holds the key": who is to be called.
    unlessNext: words(
      'will is are can may must should holds hold keeps has have owns knows isolated checked released answers',
    ),
    ...teaching,
  },
  {
    shape: 'phrase',
    id: 'find-out-who',
    category: 'accusation',
    phrases: phrasesOf(
      `
        want|wants|like|love|need|must|demand|demands|wish|interested|curious|time|should|ask|let's|us ... *{ask} which @person ... {deeds}
        *which @person ... to ^blame|thank
        *asking|wonder|wondering|demand|ask|demanding|wonders which|who @person? ... {acts}|thought|authorised|authorized|signed
        {ask} ... who *gave|thought|authorised|authorized|sanctioned|ordered|decided the|it|this|that|to
        ^know|knows|knew|tells|shows full|perfectly|damn|all|just? well? *who|whose
        ^shows|tells|tell|reveals|reveal|see|says us|you|me? *who|whose to|{acts}|commit|fault|change|doing
        who we|i? have? to *thank|blame
        whose *mess|fault|mistake|error|negligence|doing|carelessness|blunder|bright|brilliant|oversight|incompetence
        questions ... be|to *asked|put|answered of|about|by|to @person
        serious|hard|tough|awkward|difficult|some *questions for @person
        < *ask @person why he|she|they
        what @person|he|she|they was|were *thinking|playing
        @person|they|he|she|you must|should|needs|has|have|ought|owes|not to? *explain|explained|justify|account why|his|her|their|themselves|himself|herself|this|that
        *explain to us|me|everyone|everybody why
        demand|want|expect|await|awaiting|need|deserve|due|like|owed|wants ... *explanation|answers|apology from @person|whoever|them|him|her|you
        ~owe|owes us|everyone|everybody|me|the|@person ... an? *explanation|apology|answer|answers|account
        *hear from whoever|@person ... why
        naming|name|identify|unmask|expose|find|finding|hunting|hunt *culprits|offenders|perpetrators
        find|figure|work ^out *who {acts}
        ^~know *who {acts}
        ~want|~need|~like|has|have to *know|find|establish|determine|learn out? is? who
        ^clear|obvious|plain|known|secret|doubt about? *who {acts}
        who is|was|were ... to *blame
        who is|was|were ... at *fault
        who is|was|were *responsible for {harm}
        who is|was|were ... *accountable for {harm}
        who *~cause {harm}|the
        {seek} out? *whose ^fault|mistake|commit|change|error|idea|doing
        *about|on|over whose ^fault|mistake|commit|error|idea|doing
        *whose commit|change|push|merge|deploy|error|mistake ^broke|took|caused|killed
        *explain why you|he|she|they|nobody|none ... not
        *justify why|how you|he|she|they
      `,
      sets,
    ),
    ...teaching,
  },
];
