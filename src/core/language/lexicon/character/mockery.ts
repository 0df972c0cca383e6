// What mocks people, or holds up to them what others would have done.
import type { PhraseFault } from '../../notation/entry';
import { norm, mockery, phrase, phrases } from './characterWords';

export const competentPeopleDo: PhraseFault = {
  ...phrase,
  id: 'competent-people-do',
  phrases: phrases(
    `nobody|no-one *{good}|{able}|competent ... would|does|leaves|puts|runs|stores|could
     *written|designed|built|made|work by|of someone|somebody|people|a|person _? who
     *as if|though @person ~have ... never|not
     nobody|no-one|no|anyone|anybody|everybody|everyone with|in|of ... *{virtue}|senses ~do|~keep|~leave|~put|~let|~run|~write|~ship|~have|in|of
     worth|worthy of? the|his|her|their *salt|name
     ~have no *business writing|touching|doing|changing|signing|going|making|working
     ~let|~allow|~put a|an|the *{beginner} near|loose|at|on|run|touch|do
     *~expect|~get|~see|~find from|of|in ... {beginner}|amateur+|hobbyist
     no|any|every *{good} _? {folk} would|will|knows|leaves|runs|reads|goes|never|~do
     a|an|most|more *{good} {folk} would|never|read|test|{does}|~do
     a|an *less|more _ {folk}|engineer|operator|manager|driver|clerk would|might|could
     a|an _? *{good} @doer knows|never|would|{does}
     a|an|more *{able} _? {folk} would have|not|never
     a *professional|pro would|does|never|not|checks|knows
     a|an more *{good}|{able}|curious|inquisitive _? {folk} would|than|might
     anyone|anybody|someone|somebody|team|person with any|even|a ... *pride|professionalism|knowledge|understanding|grasp|nous|experience ... would
     a *bit|little more {virtue}|{skill}
     anyone|anybody|someone|somebody|everyone|people|person|engineer with|in|of ... *brain+|sense|clue|backbone|spine|nerve|pulse|competence
     half a|an *brain|clue|mind|eye|ear
     even _? _? *{beginner} would|could|~know
     a|an|any _? *{beginner} would|could
     not|hardly|scarcely exactly? a|the? _? *bright|smart|clever|wise|sensible|brilliant|wisest|smartest|brightest|cleverest move|decision|choice|idea|call|step|plan
     only a|an|the *{trait}|clueless|mad|foolish|stupid|crazy|naive|drunk _ would|does|could
     who *barely|hardly|scarcely ~know|~understand|~grasp|~read|can|could
     only a|an *amateur|fool|idiot|moron|beginner
     not what we|one|you|i|anyone|anybody would? *~expect of|from @person
     *unworthy|unbecoming of
     *beneath the? standard+|dignity
     at|of|with his|her|their|that|this *seniority|pay-grade
     *rookie|beginner|beginner's|amateur stuff|hour|night
     *beyond me|belief|comprehension how|why|that
     defy+ *belief|logic
     it *takes a? special|real|true kind|sort|talent|genius|gift
     *inexcusable|unforgivable`,
  ),
  ...norm,
};

export const mocked: PhraseFault = {
  ...phrase,
  id: 'mockery',
  phrases: phrases(
    `{insult}
     a|an|the|some|any|these|those *fool+
     our|some|local|resident|another|bright *genius+|hero|heroes|maestro|rockstar|rock-star|superstar|einstein|cowboy|sherlock|mastermind
     the *genius+|hero|heroes|einstein who|that
     *bright spark+
     in @whose infinite|great|usual *wisdom
     stroke of *genius|brilliance
     *brilliant|genius|bright|wonderful idea|move|plan|decision to|of
     not|never|hardly ... *known|famous|noted for
     not|never|hardly ... @whose *strong|strongest suit|point|side
     not|never|hardly ... @whose ... *forte|strength
     never been *accused of
     *known|notorious|infamous|famous for|to not|never|cutting|ignoring|skipping|shortcuts|closing|rushing|guessing|improvising|leaving|forgetting|breaking|losing|doze|cut|skip|forget|rush|ignore
     ~have *form for|when
     ~be ... *allergic to reading|work|~test
     *stranger+ to {virtue}
     *law unto|to
     *fast and loose
     mean+|meant *well but|,
     bless @owner ... *heart
     @owner ... *inability|unwillingness|reluctance|eagerness|zeal to
     , and *it ~show >
     bit of a|an *{burden}|{insult}
     not _? have|~be let|allowed|left *near|alone
     @whose ... *grasp|understanding|knowledge|command of ... ~be ... shaky|rudimentary|limited|poor|superficial|weak|lacking|thin|patchy
     *headless chicken+
     like a|an|some *amateur|cowboy|fool|idiot|clown|drunk
     *cowboy+ approach|fashion|hotfix|coding|coder+|deployment+|engineering|culture|attitude|behaviour|behavior|admin|operator|fix|style|~deploy
     *loose cannon+
     *adult supervision
     anywhere *near _? keyboard|production|prod|server|terminal
     *repeat|known offender+
     *bad apple+
     *typical of|for @person
     what|whatever ~be {who} *thinking
     {own}|its *usual _? self|selves
     @person , *true to form
     ~be a *joke >
     *slapped together
     a *disgrace
     way|manner ... ... ~be *{trait}`,
  ),
  ...mockery,
};
