// Words for one who does something that are people as often as programs, and what tells the two apart around them.
import { allOf, words } from '../notation/wordLists';

/** Programs more often than not: what they do or whose something is must show it. */
const mostlyPrograms = words(
  'scheduler agent worker manager handler runner leader writer editor producer keeper',
);

/** As often somebody at work: where they are shows it as well. */
export const oftenAtWork = words(
  'dispatcher driver controller loader planner coordinator supervisor cleaner guard conductor pilot inspector installer packer picker fitter trainer',
);

export const eitherDoers = allOf(mostlyPrograms, oftenAtWork);

/** What none of them does but people, beside what only minds do; in the past. */
export const peoplesDeeds = words(
  'authorised authorized drove shouted waved walked apologised thought rang overheard misheard misremembered nodded chatted joked wondered',
);

/** Of verbs that programs have, what makes them acts of people: "moved off". */
export const setsOff: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['moved', words('off away')],
  ['pulled', words('away out over up off')],
  ['set', words('off out')],
  ['got', words('out up off on')],
  ['went', words('home')],
  ['signed', words('off on')],
]);

/** Where they work, with whom and what; in the singular. */
export const peoplesPlaces = words(
  'train tram lorry truck van cab crossing junction siding depot yard headset shift rota roster duty ward patient ambulance passenger ' +
    'pallet warehouse runway crew caller axle coach ferry crane',
);

/** What programs have to do with, and people seldom by hand; in the singular. */
export const programsThings = words(
  'pod node kernel gpu cpu replica lease heartbeat index thread process request header retry timeout queue socket packet lock token config annotation cache ' +
    'shard partition container sidecar cluster bucket endpoint webhook api payload mutex query replicaset namespace finalizer backend vm cron plugin ' +
    'firmware setting',
);
