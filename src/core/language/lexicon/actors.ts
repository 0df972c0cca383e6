// Who acts: words for people and groups of people, words that are people only in company, and outsiders.

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Always people, in the singular; compounds end with them: "release engineer". */
export const roles = new Set(
  words(`engineer developer dev admin administrator sysadmin sys-admin dba sre technician contractor subcontractor intern trainee
    apprentice reviewer responder on-call oncall on-caller oncaller commander analyst architect tester employee colleague coworker
    co-worker teammate team-mate staffer person guy somebody individual lead director cto ceo cio ciso cfo executive officer boss
    foreman nurse doctor physician clinician pharmacist clerk consultant freelancer student newcomer hire newbie junior senior
    expert specialist author committer maintainer contributor approver facilitator programmer coder researcher scientist
    electrician plumber captain sheriff secretary accountant trader librarian sysop webmaster assignee teacher lecturer professor
    marketer salesperson recruiter lawyer designer statistician woman man human`),
);

/** Plural words for people without a singular in `roles`. */
export const peopleWords = new Set(
  words('people staff personnel folks humans men women management leadership admins'),
);

/** People after the right word, systems otherwise: "release manager" and "lock manager". The value lists the words that make a person. */
export const rolesInCompany: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    manager: `release duty incident product project engineering account shift change line hiring general program programme operations
      on-call problem crisis store branch warehouse office site data-centre datacenter facilities it our my his her their night delivery
      escalation technical senior junior support marketing sales finance qa test platform infrastructure security development team`,
    agent:
      'support call-centre call-center service-desk helpdesk help-desk customer-service human sales ticketing station',
    driver: 'truck van delivery forklift lorry bus taxi train digger excavator crane',
    member: 'team staff crew board committee squad our senior junior council faculty family',
    master: 'scrum build release',
    owner:
      'product service code business process system app application risk team ticket asset data-product feature',
    controller: 'air-traffic financial traffic document',
    worker:
      'support construction co maintenance social utility warehouse factory case field office night council',
    assistant: 'shop teaching personal executive administrative lab medical',
    coordinator: 'incident release project event duty on-call crisis',
    leader: 'team squad shift tech technical project crew guild department',
    dispatcher: 'night emergency duty shift',
    planner: 'production shift capacity event release',
    installer: 'cable field contracted',
    supervisor: 'shift night day floor line duty ward site team support',
    pilot: 'airline test drone',
    guard: 'security night',
    cleaner: 'office night contract',
    starter: 'new',
    joiner: 'new',
    scheduler: 'shift theatre human',
  }).map(([role, company]) => [role, new Set(words(company))]),
);

/** Of these, the ones that mean a person more often than not when they stand alone. */
export const rolesAlone = new Set(words('manager supervisor owner pilot cleaner guard assistant installer'));

/** Groups of people: "the platform team". */
export const groups = new Set([
  ...words('team squad crew guild tribe department division taskforce task-force rota'),
]);

/** Groups only after the right word: "IT desk", "night shift". */
export const groupsInCompany: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    desk: 'it help service trading support night news front',
    shift: 'night day weekend morning evening late early outgoing previous next',
    office: 'back front project programme',
    engineering: `network platform data security site production software systems infrastructure reliability release our search payments
      cloud backend frontend mobile web quality product customer`,
  }).map(([group, company]) => [group, new Set(words(company))]),
);

/** Departments that stand for their people when written alone, with a capital. */
export const departments = new Set(
  words(`qa devops secops netops finops itops dataops infosec facilities marketing comms legal finance sales hr noc soc
    procurement netsec appsec l1 l2 l3 level-1 level-2 level-3 tier-1 tier-2 tier-3`),
);

/** Departments whose names also mean something else; people only where the verb leaves no doubt. */
export const doubtfulDepartments = new Set(
  words('ops support operations security infra infrastructure platform networking storage it'),
);

/** Not of the house: what they do is not blame of a colleague. */
export const outsiders = new Set([
  ...words(`customer user client consumer attacker hacker intruder cheater abuser spammer scammer fraudster adversary phisher thief
    criminal visitor guest player subscriber patient passenger vandal burglar buyer shopper merchant tenant parent bidder bot
    crawler scraper competitor journalist press regulator public`),
]);

/** Companies: facilitators differ about them, so nothing is said. */
export const companies = new Set([
  ...words(`vendor provider supplier company corporation manufacturer carrier registrar isp bank processor partner reseller integrator
    agency host hoster telco utility firm airline hospital trust upstream aws google microsoft azure cloudflare fastly
    akamai github gitlab oracle ibm stripe twilio okta datadog pagerduty atlassian`),
]);

/** After these, "operator" is a program. */
export const operatorSystems = new Set(
  words(`postgres postgresql kubernetes k8s prometheus kafka strimzi redis mysql mongodb elasticsearch vault cert-manager etcd cassandra
    cluster database crd helm olm openshift istio spark flink ternary logical boolean comparison sql binary unary pipe addition
    assignment join merge aggregate custom controller rabbitmq`),
);

/** After these, "operator" is a company. */
export const operatorCompanies = new Set(
  words(
    'colo colocation data-centre data-center datacentre datacenter network mobile grid telecom cloud cable rail hosting satellite',
  ),
);

/** Where these are spoken of, "operator" alone is a program. */
export const operatorSurroundings = new Set(
  words(`crd crds reconcile reconciled reconciles reconciliation reconciler finalizer finalizers kubernetes k8s pod pods namespace
    webhook helm openshift statefulset kubelet kubectl controller manifest replicas`),
);

/** After these letters, a responder is a daemon: "the OCSP responder". */
export const responderSystems = new Set(words('ocsp dns mdns llmnr http echo arp snmp icmp auto'));

export const singularPronouns = new Set(['he', 'she']);
export const indefinitePronouns = new Set(['someone', 'somebody', 'whoever', 'everyone', 'everybody']);
export const nobodies = new Set(['nobody', 'no-one', 'noone', 'none', 'neither', 'no']);

/** Before a role these make it a program: "the AI reviewer". */
export const artificial = new Set(
  words('ai bot automated automatic virtual synthetic llm robot software web-based'),
);
