// Who acts: words for people and groups of people, words that are people only in company, and outsiders.
import { words } from '../notation/wordLists';

/** Always people, in the singular; compounds end with them: "release engineer". */
export const roles =
  words(`engineer developer dev admin administrator sysadmin sys-admin dba sre technician contractor subcontractor freelancer intern trainee
 apprentice reviewer responder on-call oncall on-caller oncaller commander analyst architect tester employee colleague coworker
 co-worker teammate team-mate staffer person guy somebody individual lead director cto ceo cio ciso cfo executive officer boss
 foreman nurse doctor physician clinician radiographer pharmacist clerk consultant student newcomer hire newbie junior senior
 expert specialist author committer maintainer contributor approver facilitator programmer coder researcher scientist
 electrician plumber captain sheriff secretary accountant trader librarian sysop assignee teacher lecturer professor
 marketer salesperson recruiter lawyer designer statistician woman man human
 techie geek deputy gaffer bloke chap lad lass gal guru rookie novice beginner greenhorn veteran
 graduate grad undergraduate postdoc phd part-timer volunteer retiree
 founder co-founder cofounder chairman
 chairperson vp svp evp vice-president president shareholder stakeholder watchkeeper
 receptionist telephonist typist bookkeeper auditor actuary underwriter paralegal solicitor attorney treasurer cashier
 teller waiter waitress barista butcher gardener farmer housekeeper steward stewardess purser
 attendant mechanic machinist carpenter welder fitter glazier rigger roofer bricklayer
 surveyor draughtsman signaller shunter
 firefighter fireman constable soldier lieutenant colonel commodore detective dean marshal aide chief vet girl lady sailor stevedore
 paramedic midwife surgeon anaesthetist phlebotomist dentist
 hygienist optometrist dietitian nutritionist therapist physiotherapist
 caregiver technologist chemist
 physicist mathematician economist tutor
 headteacher headmistress coach umpire copywriter journalist photographer
 stagehand stylist hairdresser barber seamstress cobbler
 storekeeper shopkeeper
 conveyancer tradesman foreperson
 operative deckhand groundskeeper
 organiser organizer minute-taker note-taker
  devop pentester pen-tester qa-engineer scrum-master
 porter packager deployer moderator publican pastor translator transcriber instructor invigilator enumerator teamster trucker courier
 docker orderly matron warden chef cook baker brewer sommelier concierge bellhop usher bursar priest investigator
 caretaker merchandiser salesman saleslady tradesperson watchman barmaid anchor-man
 incumbent predecessor successor mentor mentee triager kid proofreader copyeditor copy-editor subeditor sub-editor playwright blogger
 provisioner estimator conservator restorer bosun skipper aviator serviceperson
 sergeant corporal commandant superintendent superuser bookseller shop-assistant stocktaker
 stock-taker timekeeper slinger signwriter toolmaker patternmaker pipefitter steelworker millwright
 forester gamekeeper beekeeper stockbroker realtor letting-agent valuer adjuster loss-adjuster notary magistrate
 bailiff probationer ward-clerk ward-sister lifeguard referee linesperson groom jockey
 wrangler backender frontender
 locum understudy temp temps stand-in sexton verger trustee councillor curator warder underling bigwig higher-up higher-ups exec beancounter bean-counter suit jobsworth cowboy tinkerer fellow bystander implementer dealer sparky liaison headhunter
 ux-designer sdet swe tpm cso cpo cmo cro csm comms-lead firstliner first-liner second-liner`);

/** Plural words for people without a singular in `roles`. */
export const peopleWords = words(
  'people staff personnel folks folk humans men women management leadership admins guys gals lads lasses chaps blokes crewmen foremen firemen workmen employees manpower workforce',
);

/** Where people work and what with: before a role that is also a program or a thing these make it a person, "the ward supervisor". */
export const workplaces =
  words(`warehouse ward gate load flight ramp crew turnaround station terminal depot yard dock shop store retail branch bank hotel kitchen clinic clinical
    hospital theatre pharmacy lab laboratory pathology radiology nursing admissions payroll procurement purchasing finance sales marketing legal
    hr campaign studio newsroom copy picture plant factory mill site field crane rig mine pit signal rail bus tram train port harbour harbor vessel
    deck engine-room control-room call-centre night day evening morning weekend shift duty on-call on-duty acting deputy interim
    assistant head chief principal regional area local national country global emea apac change release incident problem project
    programme account client contract facilities estates building maintenance service-desk helpdesk help-desk
    operations ops safety quality compliance audit risk technical engineering it ict section team floor line bay stock
    goods dispatch transport fleet route delivery catering housekeeping laundry reception front-desk bed discharge outpatient
     school faculty department library museum archive events event venue stage production publishing editorial web-shop bid tender
    claims policy lending mortgage settlements trading back-office front-office treasury tax benefits recruitment volunteer community youth
    rota hub relationship bridge gallery signalling subtitling transmission playout presentation works agent process control peering vendor scheduling lighting camera early-shift late-shift night-shift day-shift first-line second-line
    tier-1 tier-2 out-of-hours weekend-shift crisis emergency press communications comms training learning wellness land farm dairy lead senior junior trainee new our`);

/** Of roles that are programs too, those of which a word for work tells them apart. */
export const rolesAtWork = words(
  'manager coordinator co-ordinator supervisor planner dispatcher editor assistant associate leader rep representative advisor adviser owner tech trader inspector trainer keeper member fitter cleaner guard mate archivist curator installer approver picker packer stocker agent producer',
);

/** Roles that are people in the plural, whoever they are: "the planners". */
export const rolesInPlural = words(
  'manager supervisor planner dispatcher editor coordinator co-ordinator cleaner guard installer archivist curator assistant rep advisor adviser picker packer stocker leader watcher approver writer',
);

/** Who belongs to somebody is somebody: "Tom's manager", "her replacement". */
export const ofSomebody = words(
  'manager supervisor assistant replacement pair buddy mate coordinator planner dispatcher rep',
);

/** "The head of …", "the chief of …", "a member of …": of a field, a place or a group. */
export const headships = words('head chief chair member members half one manager owner leader');

/** Whoever leads, or where people sit: of what is not known, but no thing. */
export const neverThings = words('head heads chief chiefs superintendent desk crew');

/** Fields of work: whoever heads them, or their groups and offices, are people. */
export const fieldsOfWork =
  words(`it ict operations ops infrastructure infra engineering platform platforms data product products support networks networking network storage
    database databases db delivery development dev sre devops qa quality finance marketing sales legal compliance hr
    people design research logistics procurement purchasing facilities estates communications comms technology digital reliability risk audit
    nursing pharmacy pathology radiology production maintenance training staff services systems trading treasury payments
    observability identity messaging streaming collateral provisioning voice radio peering backbone moderation protocol
    customer clinical medical information analytics bi reporting ml ai unix linux windows mainframe desktop endpoint integration integrations tooling
    tools build release billing kernel firmware hardware embedded ui ux frontend front-end backend back-end mobile web search iam
    compiler runtime informatics imaging dispatch flight ground catering transport fleet supply planning architecture content editorial
    admissions registry year faculty school infosec cyber security fraud claims accounts payroll revenue pricing growth middleware applications apps`);

/** Before "group" these are no people. */
export const groupsOfThings = words('security customer data search windows release product');

/** People after the right word, systems otherwise: "release manager" and "lock manager". The value lists the words that make a person. */
export const rolesInCompany: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    manager: `success media lab vendor nurse account case ward bar floor plant fleet farm kitchen hotel studio stage tour fund portfolio bank credit
      compliance audit talent community brand category procurement supply logistics transport travel training stores stock field contract contracts
      partner customer client people hr estate estates property building maintenance works clinic practice department section regional
      area deputy assistant reliability development
      release duty incident product project engineering account shift change line hiring general program programme operations
     on-call problem crisis store branch warehouse office site data-centre datacenter facilities it our my his her their night delivery
     escalation technical senior junior support marketing sales finance qa test platform infrastructure security development team`,
    agent:
      'desk gate booking travel lettings letting estate handling ramp support call-centre call-center service-desk helpdesk help-desk customer-service human sales ticketing station',
    driver: 'tram truck van delivery forklift lorry bus taxi train digger excavator crane',
    member: 'team staff crew board committee squad our senior junior council faculty family',
    master: 'scrum build release harbour harbor station head toast',
    head: 'desk department section faculty unit branch shift',
    owner:
      'previous former next list bot rota item control change data budget runbook process policy pipeline repo repository module product service code business process system app application risk team ticket asset data-product feature cluster flag dataset domain script alert dashboard library package integration platform',
    resource: 'offshore onsite on-site nearshore contract outsourced',
    contact: 'security vendor supplier client business site emergency it',
    controller:
      'finance duty shift night day transmission room carriage signalling air-traffic financial traffic document load approach ground tower stock crew fleet credit',
    worker:
      'temp poll student support construction co maintenance social utility warehouse factory case field office night council',
    assistant: 'student checkout shop teaching personal executive administrative lab medical',
    coordinator: 'incident release project event duty on-call crisis',
    leader: 'team squad shift tech technical project crew guild department',
    dispatcher: 'night emergency duty shift',
    planner: 'production shift capacity event release',
    installer: 'cable field contracted',
    supervisor: 'shift night day floor line duty ward site team support',
    pilot: 'airline test drone helicopter harbour harbor ferry river cargo',
    guard: 'security night',
    cleaner: 'office night contract',
    producer: 'game games film show studio radio tv news executive line series documentary associate',
    sister: 'ward night theatre charge duty',
    mate: 'first second third chief ship electrician plumber fitter running team',
    tech: 'field night on-site onsite support lab it vet data-centre data-center datacentre datacenter network pharmacy x-ray',
    trainer: 'personal guest corporate',
    rep: 'sales support service account customer union',
    representative: 'sales support service account customer union',
    associate: 'sales store warehouse research support',
    advisor: 'service technical customer',
    adviser: 'service technical customer',
    editor: 'video duty night managing sub copy news picture',
    trader: 'night equity rates fx options desk',
    conductor: 'train bus tram orchestra',
    inspector: 'ticket building safety site',
    fitter: 'night contract',
    loader: 'baggage night',
    writer: 'tech technical',
    handler: 'claims baggage call incident case',
    runner: 'night',
    approver: 'second release change',
    keeper: 'time book gate',
    janitor: 'office night school',
    scribe: 'incident',
    curator: 'museum',
    archivist: 'city',
    starter: 'new',
    joiner: 'new recent',
    scheduler: 'shift theatre human',
  }).map(([role, company]) => [role, words(company)]),
);

/** Words that look like somebody who does something and are programs, parts of them or things. */
export const machineDoers =
  words(`governor matchmaker crawler lexer shedder tiler archiver compactor checker prober reflector reclaimer reaper janitor informer director selector injector projector
    detector server router controller scheduler worker loader parser compiler linker container cluster computer counter buffer header folder number
    order error monitor factor vector sector sensor mirror handler runner driver adapter adaptor connector collector exporter importer provider
    consumer producer listener reader writer balancer broker cursor crawler scraper decoder encoder renderer formatter linter tester builder bundler
    installer updater upgrader manager helper wrapper constructor descriptor executor processor coprocessor autoscaler scaler backend calendar
    chapter character cipher circular cleaner client clock copier corner cover daemon deployer dispatcher divider editor engine enter explorer
    extractor feeder fetcher filter footer forwarder hammer hypervisor indexer ingester inspector interpreter interceptor inverter invoker layer
    ledger letter locker logger mailer marker master matcher meter mixer motor mover multiplexer observer offer packer paper partner pager pointer
    poller power printer profiler proxy publisher planner pusher quarter receiver reconciler recorder reducer register registrar resolver responder
    restarter retriever rotor sampler scanner sender sequencer shipper sidecar slider sorter splitter sticker streamer subscriber supervisor switcher
    sweeper syncer tracker transformer transmitter trigger tuner uploader variant viewer visitor watcher watchdog webserver webhook weather winner
    year semaphore solver chiller boiler breaker heater cooler compressor freezer trailer tower transponder reactor constant instant quotient
    gradient applicant participant covenant plant grant warrant restaurant instrument list checklist artist playlist whitelist blacklist allowlist
    denylist blocklist shortlist waitlist wishlist worklist radar scalar pillar collar dollar bar car war jar star seminar grammar sugar hangar
    median guardian meridian custodian tree fee degree committee guarantee knee coffee three referee door floor colour color behaviour behavior
    humour vapor vapour tenor tremor anchor author favor labor harbor harbour major minor senior junior prior interior exterior superior summer
    winter september october november december river shoulder butter other another either neither former
    latter latest later earlier water matter center chamber member timer customer user supplier owner poster banner flower shower
    answer newsletter parameter perimeter diameter thermometer barometer transceiver insurer lender carrier barrier dozer bulldozer tanker trawler
    charger docker kubelet ruler roller peer tier pier premier player prayer display buyer wire
    limiter tenant predictor manner quant event favour hour data-center cellar regular similar gear far disaster transfer reminder alter plan payee
    follower issuer recommender setter getter postmaster leader keeper shaper`);

/** Of these, the ones that mean a person more often than not when they stand alone. */
export const rolesAlone = words(
  'manager supervisor owner pilot cleaner guard assistant installer scribe archivist curator dispatcher planner coordinator rep',
);

/** Groups of people: "the platform team". */
export const groups =
  words(`team squad crew guild tribe department dept division taskforce task-force rota subteam sub-team skeleton-crew committee subcommittee
    working-group brigade gang posse cohort council jury faculty helpdesk servicedesk service-desk delegation secretariat workforce duo trio`);

/** Short forms of roles; only in capitals, since "pm" and "ic" in small letters are something else. */
export const shortRoles = words(
  'isso dpo sme pm em ic tl po tpm cso csm tam vp dba sre hod gm md pa csr sdr swe sde qa ta',
);

/** Places that stand for the people in them. */
export const peopledPlaces = words(
  'newsroom kitchen cockpit control-room boardroom board depot panel shift desk ward switchboard',
);

/** Groups only after the right word: "IT desk", "night shift". */
export const groupsInCompany: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    bridge: 'operations incident ops crisis war-room',
    desk: `it help service trading support night news front city security reception ops operations noc information dispatch on-call duty hosting
      network networking systems cloud platform infra repair returns booking claims fraud settlement`,
    shift:
      'first second third operations ops production noc both all each every either night day weekend morning evening late early outgoing previous next graveyard incoming relieving swing back late-night afternoon holiday us eu apac emea',
    rotation: 'on-call support secondary primary',
    roster: 'on-call duty',
    office:
      'back front project programme head branch regional home it registry purchasing finance press post',
    group:
      'operations ops platform infrastructure networking devops sre tooling working architecture reliability compliance risk audit middleware',
    side: 'ops operations business engineering',
    chapter: 'frontend backend data qa sre devops security platform mobile design agile',
    board: 'release advisory review change management executive architecture governance steering approval',
    panel: 'review advisory approval expert steering',
    bench: 'trading dealing',
    room: 'control operations war',
    box: 'signal',
    unit: 'it operations response business',
    function: 'finance hr legal compliance procurement',
    care: 'customer patient',
    service: 'customer',
    centre: 'operations contact call support',
    center: 'operations contact call support',
    people:
      'network networking ops infra platform database storage security support it finance sales marketing product data',
    lot: 'network ops infra platform database security',
    bunch: 'network ops infra platform database security',
    party: 'maintenance working repair survey boarding',
    watch: 'night day middle morning',
    engineering: `network platform data security site production software systems infrastructure reliability release our search payments
     cloud backend frontend mobile web quality product customer`,
  }).map(([group, company]) => [group, words(company)]),
);

/** Departments that stand for their people when written alone, with a capital. */
export const departments =
  words(`qa devops secops netops finops itops dataops infosec facilities marketing comms legal finance sales hr noc soc
    procurement netsec appsec l1 l2 l3 level-1 level-2 level-3 tier-1 tier-2 tier-3 tier-one tier-two tier-three first-line second-line third-line
    compliance hq treasury estates catering reception admissions logistics accounting purchasing helpdesk servicedesk service-desk devrel datasci fincrime accounts-payable cab csirt psirt cirt
    recruiting biz-ops bizops revops salesops sysops dbops aiops l4 tier-0 tier-4`);

/** Departments that are their people where their name stands alone with a capital: "Security", not "Transport Security". */
export const departmentsAlone = words(
  'ops security design product growth merchandising underwriting registration bi onboarding engineering support editorial provisioning community live-ops liveops',
);

/** Departments whose names also mean something else; people only where the verb leaves no doubt. */
export const doubtfulDepartments = words(
  'ops support operations security infra infrastructure platform networking storage it mobile frontend backend web product design growth engineering ' +
    'science informatics continuity provisioning integration onboarding coordination scheduling dispatch maintenance pharmacy pathology radiology editorial production research planning training treasury payroll claims billing',
);

/** Not of the house: what they do is not blame of a colleague. */
export const outsiders =
  words(`customer user client consumer attacker hacker intruder cheater abuser spammer scammer fraudster adversary phisher thief
    criminal visitor householder resident neighbour neighbor motorist passer-by pedestrian guest player subscriber patient passenger vandal burglar buyer shopper merchant tenant parent bidder bot
    crawler scraper policyholder claimant insured borrower payer cardholder competitor journalist press regulator public union insurer newspaper media`);

/** Companies: facilitators differ about them, so nothing is said. */
export const companies =
  words(`vendor provider supplier company corporation manufacturer carrier registrar isp bank processor partner reseller integrator
    agency host hoster telco utility firm airline hospital trust msp upstream aws google microsoft azure cloudflare fastly
    akamai github gitlab oracle ibm stripe twilio okta datadog pagerduty atlassian`);

/** After these, "operator" is a program. */
export const operatorSystems =
  words(`postgres postgresql kubernetes k8s prometheus kafka strimzi redis mysql mongodb elasticsearch vault cert-manager etcd cassandra
    cluster database crd helm olm openshift istio spark flink ternary logical boolean comparison sql binary unary pipe addition
    assignment join merge aggregate custom controller rabbitmq`);

/** After these, "operator" is a company. */
export const operatorCompanies = words(
  'colo colocation data-centre data-center datacentre datacenter network mobile grid telecom cloud cable rail hosting satellite',
);

/** Where these are spoken of, "operator" alone is a program. */
export const operatorSurroundings =
  words(`crd crds reconcile reconciled reconciles reconciliation reconciler finalizer finalizers annotation annotations kubernetes k8s pod pods namespace
    webhook helm openshift statefulset kubelet kubectl controller manifest replicas`);

/** After these letters, a responder is a daemon: "the OCSP responder". */
export const responderSystems = words('ocsp dns mdns llmnr http echo arp snmp icmp auto');

/** What stands behind the people it is said of: "the person responsible", "the engineer involved". */
export const afterPeople = words(
  'upstairs downstairs responsible concerned involved present available here else awake on-call on-duty oncall alone',
);

/** Before a role these make it a program: "the AI reviewer". */
export const artificial = words('ai bot automated automatic virtual synthetic llm robot software web-based');

/** Said of people and not of programs, before a word for somebody who does something: "the trainee fitter". */
export const saidOfPeople =
  words(`junior senior trainee apprentice veteran on-duty off-duty night-shift day-shift newly-hired experienced inexperienced tired exhausted
    sleepy stand-in inattentive overeager careless impatient hurried old part-time full-time hired contracted freelance visiting young overworked overtired distracted unexperienced unqualified seasoned`);

/** Where "the one on …" is somebody. */
export const duties = words('call duty shift watch rota rotation');

/** Before "Ops", "Support" and their like these make a department: "Finance Ops". */
export const fields =
  words(`finance customer client data people sales marketing business it cloud network technical tech product field site dev legal clinical
    seller live tax radio community pharmacy supplier fraud ground front trading retail warehouse merchant partner premium enterprise central global regional developer payment payments fleet revenue broadcast theatre transport`);

/** Places on a rota for pages, and in a cluster. */
export const onRota = words('primary secondary tertiary backup');
export const pagingWords = words(
  'pager paging phone call calls unanswered on-call rota pagerduty opsgenie asleep slept plane voicemail mtta acknowledge acknowledged',
);
export const replicaWords =
  words(`replica replicas replication database databases db node nodes failover cluster promoted promotion standby check checks shard shards
    postgres mysql mongo redis disk volume region dns server servers wal binlog lag quorum election`);

/** Before "security" and its like in small letters these make a department: "corporate security". */
export const houses = words('corporate campus company building site clinical hospital physical group');

/** After these, "operator" is somebody, whatever else is spoken of. */
export const operatorPeople =
  words(`night day shift duty console plant crane switchboard telephone machine junior senior experienced radio control-room terminal forklift
    tired trainee new human floor scanner press booth`);
