// Phrases that look for the one at fault.
import { phrasesOf } from '../notation/phrases';
import type { PhraseFault } from '../notation/entry';
import { words } from '../notation/wordLists';

const sets = {
  lies: words('lie+ lay rest+ rested fall+ fell sit+ belongs lands landed is was'),
  blame: words('blame fault responsibility culpability accountability guilt'),
  culprit: words('culprit+ offender+ perpetrator+ wrongdoer guilty'),
  they: words('they he she you'),
  harm: words('mess outage+ incident+ failure+ downtime disaster fiasco loss problem damage this it that'),
  acts: words(
    `broke deleted caused let left allowed dropped forgot ignored missed messed screwed botched touched pushed did failed approved`,
  ),
  dept: words(
    `infrastructure infra ops operations engineering it finance sales support marketing hr legal security platform network networking qa product data design procurement facilities logistics
    billing purchasing scheduling maintenance stores treasury networks telecoms integration metering dispatch`,
  ),
  lapse: words(
    'broke forgot ignored caused failed left dropped skipped missed not never let fails forgets leaves breaks managed',
  ),
  ask: words(
    'know establish determine learn identify clarify settle figure find hear decide ask asked tell explain discover see say out up',
  ),
  deeds:
    words(`broke deleted caused let left allowed dropped forgot ignored missed messed screwed botched touched pushed failed approved thought
    decided signed authorised authorized gave killed merged waved skipped believed unplugged wiped lost ordered disabled blame`),
  place: words('desk door feet laptop keyboard office'),
  debt: words('blame guilt culpability share accountability'),
  goes: words('rest+ belong+ goes go fall+ sits lies lands attaches shared borne'),
  will: words('will would might may can could should must has have need+ ought wants owes better'),
  tell: words('explain tell enlighten answer account justify clarify own confess apologise apologize'),
  party: words(
    'person individual party people engineer team one man woman officer colleague employee resource author',
  ),
  wreck:
    words(`mess outage incident failure disaster debacle fiasco loss damage breach leak disruption breakage shambles chaos bug regression
    deletion misconfiguration open downtime error mistake crash missing lost broken wrong`),
  own: words('his her their its'),
  bad: words(
    'wrong dead missing stranded lost wiped ruined spoiled spoilt useless empty blank stuck dark down',
  ),
  hunt: words('hunt hunting search searching quest'),
  ruining: words(
    'ruining breaking wrecking killing losing spoiling delaying crashing dropping deleting taking',
  ),
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
        finger+ of? blame? ~be|~have? _? *~point|~wag
        ~point|~wag _ *finger+
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
        {blame} for|of? ... {lies} _? with|on @person|{dept}
        ~blame @person for
        ~pin _ on @person
        this|that|it _? ~be all|entirely|squarely? *on @person >
        ~take the *fall|rap
        *buck stops
        {debt} for|of? ... *{goes} squarely|entirely? _ @person
        {blame} ... *{goes} ... with|on|to|at|in ... {place}
        ~place|~lay|~put|ends|end|lead ... to|at|in|on|with ... *{place} of @person
        trail|trace+ ... _ ... *{place} of
        at|to whose *door|desk|feet
        *answerable|culpable|blameworthy _ >|@person|the|this|that|what
        the|that|which *{party} responsible|answerable|behind for? _ ... {wreck}
        *{culprit} ~sit|works|work|knows|knew|walks
        the *fault|blame|guilt|mess|mistake|oversight ~be all|entirely|only? @owner >
        prime|main|chief|number *suspect|villain|offender one? ~be|~remain @person
        *responsibility|accountability ... be|been|stands fixed
        ~fix the? *responsibility|accountability on|of|and|>
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
        roads|trail|trace ... *~lead|~point|~go|~end _? _ @person
        *incriminate+|implicate+|implicating|incriminating the|a|@person
        with|~have @owner *name+|fingerprints all|on|written
        < *fault|blame|culprit+|guilty|offender+ : @person
        {lies} ... at the|@owner *door|feet
        as *usual|always|ever ,? @person {lapse}
        *surprise , surprise
        < *typical|classic @person
        *shame on @person|you|him|her|them|whoever|those
        ~own|~fess *up
        *step+|~come forward and|to admit|confess|own|say|explain
        raise|~put _ *hand+ up
        ~be *pinned on|to
        {hunt} for the *guilty|culprit+|offender+|person|one
        *told you|them|him|her so >
        ~ask|~expect|~require|~call|~make ... to *account for
        *~thank|thank-you|thanks|congratulations|kudos|bravo|well to? ... for {ruining}
        only one|ones|person|people with|who ... *access|keys|key|password ~be @person
        and by *whom >
        *~learn nothing from|>|?
        *hands up
        as per *usual
        i|we *blame|accuse @person
        ~deserve|~get|~carry the|all|most|full *blame
        @person|someone|somebody|whoever|they|he|she|genius|who ~think ... good *idea
        *everyone|everybody knows who|whose
        it ~be @person who|that *{acts}|got|brought|landed|put
        it can|could only *have been @person
        *written all over
        guilty as *charged
        on the *hook for
        ~come *clean about
        ~ought|should be *ashamed
        < root? *~cause : @person >
        *attributable to @person
        at it *again >
        once *more|again ,? it ~be @person >
        < same *team|people|person|crew|squad|desk ,
        < and? all of? this? *because of? @person|one|somebody|someone|the
        *because somebody|someone could|did|would|had not
        ~clean *up after @person|them|these|those
        *rest of us ~pay|~clean|~suffer|must|~have|get
        *brought to you|us by
        *courtesy of @person
        blood on _ *hands
        the *trail points|~lead ... to @person
        *smoking gun ~be @owner
        no *prizes for guessing
        *credit for this|the disaster|mess|outage goes
        @person ~have done it *again
        guilty|culpable|offending *party|person|individual ~be|must|should|will|has|have|~turn
        one|those|person|party *responsible has|have|must|should|will|~be >|found|named|identified|dealt|no|not|still|yet|on
        common *denominator ~be|:|remains @person
        {blame}|problem|error|cause ... ... *but in|with|on|at? @person|{dept}
        ~be|~come|~boil all|entirely? *down to @person|one|a|someone >|person|man|woman|individual|who|on|and
        can|could|must|should|may ... this|it|that|all|outage|incident _? *down to @person
        this|all|trouble|outage|delay|mess|downtime we *~owe to @person|one|a
        ~owe *to @person
        here|happened|down|late|offline|where|this *because of @person|one|a >|single|who
        {seek} ... guilty *party|person
        {culprit} _? ~be ... @person
        {culprit} ~turn *out to be @person
        if ... ... *{culprit} , it ~be @person|whoever
        , *blame @person >
        you *broke|approved|merged|shipped|pushed|wrote it , you
        ~be what *happens|happened when|if you|@person|nobody
        *bottom of who|whose
        question+|it has|must|should|bears to? be? *asked|asking why|what|whether|who|of
        is there really? *nobody|anyone|anybody|no-one|one ... who
        let the *record show|reflect
        all|always ... *~come|~lead back to @person
        we|you all *know|~see whose|which|who|where|in
        *{culprit} ,|:|in|from|at|as @person
        who ~be it *that
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
        not ~name|naming|point *names|fingers
        not to? *point|name fingers|names , but
        ~have ... to say|plead for *himself|herself|themselves|yourself|yourselves
        *unacceptable|scandalous|outrageous|scandal|inexcusable|unforgivable|disgraceful|appalling|unbelievable that|how|from @person|nobody
        i|we|one *fail|fails to understand|see|grasp why|how
        *curious|wondering who|whose
        then {they}|people *wonder|wonders why|how
        ~expect *more|better of|from @person
        *funny|convenient|strange how|that @person|{they}|nobody|only
        why *bother|even with|having|if|when|have|hold
        ~get *away with it|this|that|so
        how|why ~do|~be a|an *junior|intern|trainee|student|apprentice|temp|novice|beginner
        what ... do|doing|done|been all *day|night|shift|week|weekend|morning
        did @person|{they} *expect|want us|me|everyone to
        < *care|mind to? explain|tell|telling|explaining
        is|was|been it? so|that|really|too *hard|difficult|tricky|much to
        the *point|use|good of|in ... if|when nobody|no-one|they
        who *told|asked|said you|him|them to|could|that
        who ~do you|they|he|she *think
        when ~be @person|you|anyone|anybody|somebody|they|he|she *going|planning to
        why ~be i|we only? *hearing|learning|told
        how *dare|dares|dared
        not take|hard|difficult ... to see|guess|tell *who|whose|which
        *conveniently had|forgot|lost|missing|unavailable|absent|not
        @person|{they} can|could hardly|not *claim|pretend|plead
        < do|and|now not *tell me|us
        you|they|he|she ~be|~have been? *warned >
        you *~be|had been? told|warned not
        no|any|poor|what|their|@owner *excuse+
        nice|interesting|good|love|like|glad|curious to *know|hear|learn|see why|who|what @person|anyone|anybody|nobody|they|he|she
        *question is|remains|stands why|who|what @person|nobody|anyone|they|gave|let|did
        one must|has|might|wants|can to? only? *ask|wonder
        ~find|~hold @person|him|her|them ... at? *fault|guilty|responsible
        < *explain to me|us how|why
        *questions to answer >
        *~explain himself|herself|themselves|itself|yourself
        it|that ~be not *me|us|ours|mine >
        so *much for
        *surely @person|someone|somebody|anyone
        *you people|lot|guys
        you *broke it|this|production|prod|the
        ~wriggle|~worm|~weasel *out of
        only|just ~have _ to *thank
        *thanks to @person ,? nobody|no|none|we
        *thanks for nothing
        someone|somebody|@person {will} ... better? ~have? to *{tell} to|me|us|how|why|for
        *know|~wonder|~ask where @person ~be
        what|why|purpose ... *~pay for? @person|them|him|her|for
        not *naming|mentioning anyone|anybody|names , but
        should|must|please|can|to *come|step forward
        under|on|by what|whose *authority|logic|right|orders did|does|do|was|were|had|has|have|is|are
        in what|which *world|universe|planet
        adult+|grown-up+ in the *room
        *reason why @person ... not
        *who , if|pray|exactly|precisely|one ... ,
        to whom ~do we *owe
        whom|who do|can|should|may we|i *thank
        can|may *thank @person|our|{dept}
        *thanks a lot|bunch|million|heap , @person
        with *friends|colleagues like that|these|this|them
        *whoever thought|decided|did|broke|left|forgot|deleted
        *guess which|who|whose
        guess which *team|squad|group|engineer|person|desk|department|of
        name|naming|mention *no names
        into|in the *mirror
        ~carry|~bear _ *can|cross
        *~know what _ did|~have
        on @owner *watch
        *suspicions about who|@person
        *suspicion+ ~fall|~rest|~point|~land ... on|at @person
        one *wonders what|who|whether
        *wonder what|who|how @person
        ~take some *nerve to
        where the *blame belongs|lies
        must|should|will|to *answer for
        some|lot|of? *explaining to do
        ~owe us|everyone|everybody|the _? an *explanation
        to *own up
        heads must|should|will|have|need to? *roll
        under the *bus
        @person to *thank for
        doubt|question|mystery|secret ... *who|whose
        no secret|doubt|question *which @person|desk|team|group|squad|shift
        ~know ... ... , so|then *why
        name *names
        look no *further than @person
        *always the same team|people|person|group|squad|names|ones
        once *again ,? @person ~be behind|to|responsible
        *thanks to @person ,? ... ... {bad}
        what|which *business|right|authority did|does|do|had|has|have @person
        guilty *party|parties|person :
        if anyone|anybody|someone|somebody ... *blame|blamed|fault|responsible|guilty _? , it ~be @person
        < at *fault :|here|is|are|in
        {blame} ... ... *{goes}|~have ... with|to|on|at @person|{dept}
        you|they|he|she had one *job
        it|that|this|thought|idea|possibility|danger ... *occur|occurred to none|nobody|any|anyone|not
        outage|incident|problem|trouble|mess|failure|bug|fiasco|damage ~have a *name >|,
        *~know|~see who|whom to thank|blame
        in {own} right *mind+|senses
        ~ask *itself|himself|herself|themselves ,? whether|what|why|who|how
        ~want|~expect|~demand|~await|~owe|like|~wait ... *explanation|apology|answer+ from @person|whoever|those|somebody|someone|everyone
        evidence|clue+|commits|signs|thread|path|finger+|everything ... *~lead|~point|~go ... to|at|toward|towards|of @person
        not for the first *time ,|the|that|it @person
        ~have only|just _ to *thank|blame
        *case to answer
        no *coincidence|accident that
        nobody|none|no-one|no|not|yet|still ... *admitted|confessed|owned to|that|it|up
        not ~drop|delete|erase|wipe|unplug|break|approve|merge|install *itself|themselves
        ~wash _ *hands of
        nobody|no-one|~refuse|~decline|yet|will|willing|reluctant ... say|said|tell|told|admit|admitted *who|whose
        @owner *fingerprints|handwriting|handiwork
        ~want|~like to *know|hear|learn which of @person
        egg on {own} *face
        nothing to *hide
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
      'will is are can may must should hold+ keeps has have owns knows isolated checked released answers',
    ),
    ...teaching,
  },
  {
    shape: 'phrase',
    id: 'find-out-who',
    category: 'accusation',
    phrases: phrasesOf(
      `
      find|work|figure|establish|determine|know|tell|identify out? *which of? @person _? {deeds}|did|pressed|typed|ran|restarted|opened|closed|had
      *which genius|clown|joker|idiot|moron|muppet|lunatic
      *which hero|wizard|fool|cowboy {deeds}|turned|switched|set|ran|put
      please|kindly|must|should|< now? *explain to? me|us? why|how @person ... not
      ~want|~demand|~need|~ask for? a|one *name and|,|.|;|: ... ... ~be @person
      not ~cause|break|do|start|touch|delete|trigger this|that|it , but? theirs|yours|they|@person *did
        {ask}|look|looking|asking|wonder ... who *gave|thought|ordered|decided|told
        *about|at|of|see|seen|look|looking whose name|initials|handwriting|signature|keyboard|change|commit
        tells|shows|~know _? full|perfectly|damn|all|just? well? _? *who|whose
        who _? we|i? have? to *thank|blame
        whose *mess|fault|mistake|error|doing|carelessness|bright
        < *ask @person|{dept} why
        < *ask @person|{dept} in|of|at _? why|who
        what @person|he|she|they ~be *thinking|playing
        @person|{they} _? must|should|not *account|~explain
      @person|{they} _? needs|has|have|ought to *account|~explain
        *explain to us|me|everyone|everybody why
        ~owe us|everyone|everybody|me|the|@person ... an? *explanation|apology|answer+|account
        naming|name|hunt|~find *culprits|offenders|perpetrators
        find|figure|work out *who {acts}
        who ~be ... to *blame
        ~have|~want|~need|~like to *know|find|establish|learn out? is? who
        who ~be ... at *fault
        who ~be *responsible for {harm}
        who *~cause {harm}|the
        ~see|~know *who {acts}|typed|ran|wrote|pulled|had|leaked|pressed
        *about|on|over whose fault|mistake|commit|error|idea|doing
      `,
      sets,
    ),
    ...teaching,
  },
];
