// Words that mean something alike, written by scripts/scorer/meanings.mjs: 7920 words, a group on each line.

export const wordMeanings = `
said told added saying statement spokesman asked reporters interview described adding sources noted afp warned quoted suggested spokeswoman referring anonymity indicated cited stressed pointed explained recalled informed interviewed advised briefing contacted commented
miles square kilometers km mile kilometres acres yard
string guitar bass piano vocal strings keyboard
accompanied arranged elaborate arrangements arrangement
contracts lease expired expires expire tenants terminated leases tenant expiry renewals
china chinese japan korea japanese taiwan kong hong beijing korean singapore vietnam overseas shanghai mainland taipei seoul asean vietnamese strait straits taiwanese dprk koreans
against challenge rival defeat opponents defending beating rivals opponent odds defeating trailing
mr dr lim ui piet iyer
students student academy arts master teacher teachers teaching taught graduate faculty journalism deaf
known name word names refer meaning referred reference identity mentioned origin describes refers derived surname belongs phrase naming mentions
filed appeal request file appeals lawsuit motion behalf complaints submitted complaint copyright requests filing lawsuits petition submit lodged submission corpus eviction submissions
express manifest
van jean le jacques du der pierre nicolas michel luc camille yannick
speech speaking message address spoke speak delivered addressed addressing speakers responding answering
watched waited quietly pause happily asleep woke awake paused wandered silently ticked pauses woken
lee kim chen li wang ma liu wu zhang yang chang ho lin han wei min ping jun
hotline kiosk switchboard
planned begin complete planning launch prepared advance enter conduct formal begun pre preparing prepare preparation routine conducting launching preparations intensive completing
lock hook locks locking breaker hitch
attack attacks killing bomb suicide bombing kill targets laden bombings rocket bombs deadly raid targeted explosives assassination exploded bomber raids bombers explosive revenge targeting explosions blasts
current replaced permanent replace temporary interim departure extension replacement appointment replacing rotating caretaker replaces
launched carried arms mass carry carrying gun assault guns weapon carries mounted rifle
arrested prison suspected arrest captured prisoners jail suspects seized suspect detained fled gang hostage hostages arrests freed executed escaped kidnapped exile jailed prisoner surrender criminals inmates murdered
method procedure technique mechanism measurement calculation simplest bayes
analyst economist associates dealer broker trader analytics
finish pick picks finishes
airlines airline boeing carrier carriers airways airbus
rebels rebel liberation kurdish revolutionary chechnya guerrillas separatist insurgency chechen guerrilla uprising rebellion leftist eta
pay cost income jobs paid costs employees taxes paying employment compensation fees fee payment salary wage expenses wages expense hire hiring sum rent salaries taxpayers incentives generous payroll incentive unpaid owe deduct
level average highest limit maximum equal median lowest minimum equivalent zero ratio absolute capita threshold exceeds parity
billboard year-end docs
driver ford racing auto motor gm drivers formula toyota utility chrysler motors honda automobile cart
school college education schools class primary campus academic grade classes secondary educational universities courses colleges elementary intermediate enrolment first-year
moderators clean-up fraudsters orchestrator maintainer maintainers implementer toolchain
women children men young woman child boy female sex girl girls boys baby male gay birth herself adult couples teen killer pregnant blind mothers babies
stepped pressed pressing wrapped brushed
beat defeated ranked upset beaten eliminated withdrew semifinals quarterfinals advances routed
ll doesn qa didn isn aren wasn couldn shouldn wouldn weren
batch batches
mad strange funny crazy dirty odd joke stupid habit silly clever fool nonsense coincidence dumb
manifests deploys installs reproduces confuses verifies replicates fallibility
prefix prefixes nested classifier namespace vlan
million billion dollars yen worth cents dlrs pounds yuan euros marks trillion pound francs cent hk pesos nt valued ounce usd rs eur fetched gbp
former member named senior retired fellow partner prominent veteran ex founder founding longtime influential activist colleague
schedule delay delayed canceled delays postponed cancelled cancel interrupted organisers skip schedules scheduling skipped cancellations
hit strike broke struck hits strikes hitting blow collapsed striking swept blew touched hammered averted
agent sheriff inspector clerk supervisor liaison intern librarian handler registrar archivist
predict attribute underestimated foreseeable foresee undo retrospect foreseen
division command marine corps transferred promoted assigned rank infantry regiment brigade squadron commissioned battalion assignment consolidated reassigned
president leader mayor premier presidency politician resigned ally chancellor successor ousted predecessor incumbent lawmaker supporter outgoing helm
reconnect retraining retrain retrained joiners fitters
side spot box edge row bottom corner hole holes plate par seal slip header trap shelf
valve compression torque compressed overload compressor capacitor compaction
lost lead loss helped chance reach break hopes losing save managed lose advantage chances struggling earn saved struggled secured deserved
pass yards offensive passes quarterback offense bears touchdown cowboys patriots lions receiver eagles backup fumbled
state public according office federal department council agency committee board commission justice authority review bureau agencies panel commissioner immigration commerce advisory
injury foot leg broken arm knee shoulder legs neck hip torn muscle chest wound ankle finger knees
problems problem poor serious lack reasons challenges danger apparent extreme extent difficulties obvious overcome difficulty credibility confusion perceived overwhelming evident lacked lacks spite insufficient gaps
grid generator antenna transmitter turbine lamp mast transformer mains substation reflector inverter
park museum library garden heritage parks gardens zoo archives libraries estates archive
italian greek turkish polish ukrainian georgian hungarian romanian finnish cypriot
harbor diamond pearl
airports ports container busiest counters terminals throughput
api kernel third-party wiki open-source firmware plug-in gpu installer middleware plugin debian mods sdk dcs debug ttl workaround
day sunday saturday night hours ahead morning opening scheduled hour weekend trip afternoon evening overnight arrival heading arrive tonight
march june july april september january december october november august february dated till autumn feb sept nov oct aug
second-line half-finished devs comms head-end
density variable velocity interval variables radius correlation parameter multiplied deviation exponential regression milliseconds
trained veterans volunteers volunteer disabled professionals assisted volunteered interns
california texas florida georgia virginia carolina pennsylvania ohio massachusetts arizona michigan kansas colorado columbia minnesota illinois iowa tennessee oklahoma maryland indiana missouri connecticut louisiana oregon kentucky mississippi utah alabama hampshire wisconsin alaska arkansas maine nevada ucla nebraska
san francisco jose santa diego antonio carlos juan luis rodriguez garcia fernando di gonzalez martinez angel lopez manuel sanchez pedro miguel ruiz villanueva
dekker castellanos go-ahead wanjiru
protect restore restored destroy protecting maintaining preserve establishing restoration rebuild restoring
station airport train railway bus operated passenger rail trains railroad routes operates transit terminal metro subway depot
mistake error errors fault failures faults baseline faulty defect lapse blunder discrepancy
received special provide offer offered provided required additional direct send receive offers provides providing offering grant granted receiving deliver requested permission obtain admission receives
messages anonymous leaked mails circulated forwarded alerts relayed uploaded emails archived tweet notifications hand-written
thoroughly thorough cleaned
desert rocky
money program private aid fund programs funds projects foundation assistance benefit funding contributions financing charity funded donors credits donations donated grants nonprofit recipients lent
plastic bag bags boxes fake checked stuffed watches discarded racks
released release capture releases
smith jones williams johnson jackson davis miller taylor lewis wilson carter anderson clark austin stewart nelson harris thompson kelly robinson moore edwards walker campbell adams graham ross morris wright foster russell mitchell baker roberts perry warren marshall armstrong franklin collins parker evans hunter bradley mills murphy phillips hughes rogers reid cooper reed richardson wallace butler cole stevens jefferson harrison porter tyler
happened happens anywhere happening sight ourselves everywhere forever somewhere anymore nowhere forgotten ours theirs
recycle reuse ingestion ingest
members held meeting leaders conference visit meet met summit ministers attended meetings attend journalists visited delegation visiting forum invited participants gathering attending presidents guests counterparts businessmen
web magazine online journal weekly website guide publication publishing publisher publications magazines publish compiled blog catalog bulletin publishes newsletter digest handbook
toward towards direction reaching path narrow journey parallel reaches climb approaches curve paths drift climbs
coins token hash handshake decimal tokens zeros partitions handshakes hashes
yanked kudos clobbered throttled nuked
church jewish christian catholic roman jews churches orthodox christians protestant catholics
items fashion household clothes clothing designer luxury makeup furniture designers
used use using developed practice uses materials analysis testing practices methods employed purposes techniques tools processing tool processes manipulation simulation
small within large parts mostly separate mainly larger smaller primarily vast tiny branches separated forming cluster clusters
volume volumes
size model models mm sizes configurations
cell cells gene dna protein samples genetic sequence sample trace traces sequences fingerprints sequencing replication deletion
coup musharraf karzai mugabe mandela junta thaksin mbeki
mac server explorer browser console servers linux app android tablet consoles avatar browsers firewall ntp
hamas arafat abbas fatah mubarak yasser mahmoud
united states group based countries nations britain canada currently established join kingdom uk represented usa abroad joining
video version digital format cd versions copies tape dvd audio bonus disc disk download demo streaming rca disks downloaded downloads sync promo unplugged playlist
season league club teams minor seasons clubs appearances leagues tier
says wants gives believes tells sees tries finds helps seeks asks explains decides fails lets prefers informs
news press daily newspaper newspapers writer ap editor cox writers reporter journalist column globe editorial editors critic columnist correspondent herald photographer guardian ledger newsroom
theory concept philosophy geography notion composition physics evolution experiment logic gravity observations hypothesis textbook
change step fast push slow pace moves quick shift rapid transition rush momentum reverse repeat smooth spin gradual
comes takes goes gets continues follows leaves begins starts ends becomes falls returns turns meets opens brings keeps puts dies arrives sends loses joins stays closes pulls pushes
fight boxing foreman
suit suits matching
water lake rivers forests sand springs lakes streams draining
congo sierra timor
windows platform java module modules
fallback stand-in first-line locum on-call
license visa citizenship registration certificate exam placement id certificates licence registry ids custodian
live festival performed dance opera concert perform performances performing orchestra singing musicians dancing sing sang concerts touring rehearsal rehearsals
bell wells clay flushing
energy space natural resources fields mining discovery mines expedition exploration resource explore
supporters protest rally protests protesters activists crackdown staged demonstrators demonstrations demonstration rallies
fergus fenwick kirsty deirdre callum saskia bronwyn niamh anneke
damn screwed messed lads ve git fart
iraq iraqi afghanistan baghdad saddam afghan hussein invasion destruction withdrawal occupation iraqis reconstruction handover
france russia germany eu republic italy spain turkey poland sweden greece netherlands switzerland czech ukraine austria norway belgium portugal romania denmark cyprus finland hungary bulgaria belarus macedonia slovakia albania azerbaijan slovenia kazakhstan
election vote elections voters candidates votes census polls poll voting registered electoral nationwide observers ballot ballots polling voter turnout signatures
long run line along point main single field short running runs track lines block distance pair ring connected opposite circle
authorities ordered alert cleared warrant notified alerted revoked
worried confident prospects optimistic pleased mood assured expecting satisfied uncertain cautious hopeful cautioned
changed quickly expanded significantly rapidly slowly gradually greatly dramatically slowed shifted reversed ceased continuously scaled reverted
new including part called include included original created changes addition introduced existing expansion alternative creation controversial extensive notably introduction incorporated introduce conversion newest newer
military army forces force troops base operations operation camp unit units headquarters positions personnel civilian enemy deployed allied artillery elite divisions commanders equipped stationed
rest entire remaining seat removed portion sole retained remainder withdrawn unused
mea culpa quietest proximate
worst desperate terrible devastating brutal painful reminder embarrassing stubborn glaring
god lord holy faith jesus christ grace prayer sin assumption
clearer snapshot wiser fitter
road cross traffic bridge roads passing entering crossing blocked lane busy exit crossed tunnel stops bridges blocking clearing ramp exits
won win victory winning winner wins hero victories pride comeback triumph
triggers fuse timer rollover sandbox firewalls interlock dashboards
picture image pictures screen photos display images photo camera photographs cameras visual videos virtual graphic displayed footage maps displays screens blank viewer profiles slides snapshots
continuity sanity constraint reboot rebooted
wish please proud thank hearts glad reminded shame dear grateful wished remind reminds hello impress yours reminding bless sincerely reiterate
learned learn learning skills teach lessons lesson skill learnt
internet phone telephone mobile users operator phones telecom wireless operators postal providers provider subscribers caller callers subscriber paging
plan deal plans agreed signed contract joint sign bid proposed proposal settlement dispute transfer partnership signing deals merger sharing settle acquisition takeover merge
hill valley mountain woods mountains hills trail ridge trails heights ranch eagle retreat tue
ten hundred twenty twelve eleven thirty fifteen fifty forty thirteen sixteen fourteen eighteen seventeen nineteen ninety
around open behind outside front ground wall inside placed door covered waiting onto filled apart underground packed doors empty surrounded compound blocks attached locked crowded sealed lined beneath beside corners
results test showed positive tests initial showing concluded tested preliminary outcome findings assessment conclusion disappointing indicates accurate matched
nd zo crypto infra hsm
completely easily effectively successfully partially avoided automatically deliberately accidentally intentionally mistakenly inadvertently cleanly
issue issues debate discuss dialogue discussed agenda discussions matters discussion consensus conversation contacts discussing topics diplomacy topic consultation debated moderator
degree degrees bachelor minus ms
damage suffered injuries casualties recovered sustained recover burns stroke wounds recovering
files graphics editing scripts rendering copied deleted edit reviewers copying typing deleting
king ii iii duke iv
minutes shot ball minute ran stopped caught missed pulled picked pushed walked catch drove threw kick throw shoot thrown throwing rushed knocked kicked rolled catching flipped tagged tripped
pacific atlantic tropical delta continental sub
card package cards ticket tickets gift gifts packages reservations transfers stamps kit parcel packets coupons parcels
food sugar soft waste fat soil milk raw foods frozen chemicals substance pure acid liquid organic poison processed extract cleaner
maria victoria anna marie ana harriet lena marguerite valentina
economy crisis demand amid rising inflation recovery unemployment recession trend surge sentiment boom worries uncertainty turmoil slowdown mounting optimism weakness slump troubles downturn appetite
increase increased levels reduce increasing reduced increases reduction reducing consumption carbon emissions pollution eliminate warming burden curb aging excessive thereby limiting scaling dependency unhealthy
house bush washington clinton administration obama kennedy powell pentagon gates barack aides aide capitol cheney reagan advisers rumsfeld nixon
scale measured gauge measuring calculated indicator tracked
found believed identified discovered apparently linked reportedly unknown hidden searching stolen disappeared hiding belonging hide belonged unidentified searched traced possessed vanished
queries query typed compiler spreadsheet sql runtime parse annotation
holder holders
mine pipeline bp offshore drill logging containment
ship navy ships naval fleet cargo vessel shipping vessels submarine merchant dock decommissioned
rights independence democracy freedom peaceful unity reconciliation liberty autonomy solidarity prosperity acceptance equality tolerance renewal
working focus active helping focused interested engaged besides encouraged devoted encouraging focusing eager engage actively constantly pursuing keen concentrate
delivery storage loaded bulk load inventory loading stack loads intake bundle
community groups social organization society activities non organizations youth organized membership participate establishment organisation participation participated participating collective organizing affiliated civic organisations
dan allen sam don larry jerry dennis ed ron terry fred knight turner ted
divided split constituency boundaries representation contested boundary partition
ah oh ee uh hah dee ahl mar oom
checks withheld paperwork staffing refund backlog receipt refunds redundancy invoices
diff resolver
generated produces generate creates builds generates fetches
production produced plant produce producer plants producing producers supplied
wiped drained hid poisoned panicked starved swallowed flushed gambled carelessly
religious religion tradition islam spiritual scholars hindu followers buddhist secular cult traditions clerical
changing shape formation movements pattern observed patterns characteristics migration shifts behaviour abnormal
like make work get way take good going go see help want come every need free better give full enough keep call find together hard continue look job able wanted course hold hope try let needed bring effort needs stay ready serve ways opportunity expect easy fair follow ones spend clean hoping supposed healthy enjoy fill harder stick spare
island sea coast bay port beach gulf islands ocean resort waters coastal caribbean peninsula cape shore mediterranean hawaii jamaica harbour canary
injured hurt seriously damaged troubled badly severely hurts misses
refused rejected admitted accepted stated insisted argued acknowledged publicly responded questioned complained defended challenged privately openly conceded acknowledge objected disagreed consulted
possible clear difficult cannot matter determined neither determine otherwise prove unlikely fit impossible circumstances unclear correct totally solve consistent necessarily regardless reasonable assume proven acceptable perfectly precisely reasonably ideally
fine perfect nice beautiful dramatic interesting beauty excellent impressive extraordinary wonderful remarkable amazing surprising spectacular exciting decent convincing sheer lovely tidy
removes clears
district county municipality districts township metropolitan counties ward ontario borough wards
genus taxonomy
bob joe jack ray gary dave jimmy rick roy billy jay bobby charlie johnny pete buck doc
russian moscow yeltsin vladimir russians boris kremlin interfax sergei viktor
human drug cases illegal drugs sexual abuse acts trials torture prevention trafficking abuses documented offenders instances suppression offender
prince marriage queen funeral affair princess wedding divorce diana
kashmir tamil tibet tibetan
tax insurance benefits retirement bills welfare savings pension medicare liability insurer exemption voucher policyholder
land border territory controlled borders occupied homeland territories disputed lands sovereignty colony autonomous zones territorial frontier refuge partitioned reverts
him made back home another set left place took right man put close away others move taken return trying gave himself instead saw hand brought decided failed turned allowed turn leave tried themselves forced immediately upon leaving attempt kept unable attempts handed pull escape attempting
ban sanctions suspended banned imposed restrictions lifted boycott embargo lifting enforced
singh anand ravi dev arjun vikram deepak yuki priya anjali priyanka sudo harpreet
ranking qualified eligible qualify competent amateurs
numbers count counted counting checking tally totals rounding guessing sorting
room floor apartment rooms window bed roof kitchen desk ceiling basement suite playground tile desks
union workers association labor federation represents representing unions employers guild pacs guilds iam
wire rings layer plates panels bits layers handles cables strips embedded frames mirrors thread tiles logs mesh loops threads duct interlocking laminated
warm-up sidecar two-person
old death born died father son wife mother daughter married brother husband friend sister younger sons survived succeeded daughters uncle youngest cousin surviving elder grandfather girlfriend inherited
drive speed generation engine driven faster engines wheel steam powered drives
pump injection dose injected
christmas holiday anniversary birthday eve celebrated celebration celebrate parade marking celebrations millennium easter torch diwali
points goal scored goals seconds scoring shots kings lakers rebounds assists bryant teammate overtime bulls saves jumper
hub gateway portal gateways
deliberate reckless sloppy negligent careless clumsy shoddy carelessness cursory bungling amateurish misreading inattention lackadaisical
bar restaurant shop shopping restaurants hotels shops bars mall warehouse merchants
route highway junction interstate loop corridor bypass connects md terminates merges bypasses
entertainment fox abc nbc disney cbs warner universal parent studios
illegally violated shall legally deemed permits valid consent permanently exempt explicitly invalid knowingly
film star movie plays stars films directed actor musical theater hollywood movies theatre drama comedy actress roles guest scenes actors starring oscar broadway productions silent audiences starred cinema animated filmed
nonce sres
distribution distributed random locally
bank securities bond treasury morgan rating equity stanley chase asset lynch goldman portfolio deutsche merrill manages
spanish madrid brazilian milan striker defender portuguese arsenal barcelona inter midfielder rio fc goalkeeper argentine da villa substitute silva paulo lisbon juniors
british french german australian royal canadian dutch irish swiss swedish scottish norwegian danish austrian belgian quebec
heavy weather storm heat rain wind snow hurricane winds temperature temperatures waves mph rains flash lightning cooling humidity
building built construction designed design buildings houses structure tower laid castle dedicated constructed architecture converted installed architect structures mill towers rebuilt replica
rendered useless harmless redundant trivial needless undone predictably stale renders superfluous unsurprisingly flaky malformed slapdash unread verbose
cricket innings balls bat wickets indies batting opener overs wicket bowling spinner lotte
less especially particularly powerful complex quite highly widely increasingly relatively heavily rare extremely expensive capable sensitive regarded somewhat politically fairly complicated attractive equally similarly historically sophisticated poorly suited
am felt feeling angry surprised deeply disappointed afraid nervous tired sad shocked excited frustrated sorry admit confused regret apologize frankly embarrassed bothered apologise
seeking consider ask seek accept decide agree willing hoped asking defend failing vowed withdraw quit pursue fail intention cooperate impose persuade reluctant convince refusing refusal abandon threaten comply insist refuse rid ignore persuaded renew invite obliged
computer software microsoft computers apple chip google sony chips pc ibm intel hardware developers mainframe
def hi jonas petra radek
neglected cared starving behaved orphaned kindly attentive outlived blameless
commonwealth bendigo
rose fell closed dropped gained falling fallen jumped turnover climbed slipped shed rises risen dropping plunged gaining rallied surged edged topped climbing drifted
view cultural influence nature interests respect views knowledge importance differences understanding desire principle principles aspects fundamental regard context expression demonstrated perspective intellectual awareness emphasis integrity significance demonstrate namely regards
body blood eye eyes brain hair skin mouth stem bone breast nose ear ears patch scratch patches noses rot
project programme creative artistic collaboration workshop commissioning
war fighting battle combat fought wars battles siege warfare
age older males females aged adults ages
price options fixed scheme customer premium transaction purchasing pricing allocation retention rollback invoice
prices higher lower dollar euro slightly gains mixed profits weak stronger sharply unchanged steady outlook modest currencies declining boosted yields weaker offset declines slower lagged offsets
putin ahmadinejad
map marker scroll pointer signer
utc ist incl cest
penalty sentence suspension violations punishment violation penalties sentences punished disciplinary sanction offending
abi rosalind yasmin mme
marketing advertising ad promotion campaigns ads publicity pr
poverty survival hunger
drop surprise sharp jump sudden rebound slide slight unexpected drops spike leap bump sharpest
egypt saudi jordan syria arabia kuwait libya dubai qatar morocco yemen emirates damascus neighbour
series presented episode featured feature edition featuring entitled documentary episodes chapter titled dubbed presents retrospective follow-up
duty duties customs responsibilities
olympic olympics championships competed swimming athletics ski marathon sprint outdoor relay competitions skating indoor cycling pairs
south north west east region southern northern western province eastern southeast regions northwest northeast southwest neighboring provinces northeastern northwestern southeastern southwestern neighbouring
st saint parish cathedral virgin saints
folder mailbox inbox paged
annual regular plus respectively monthly annually attendance yearly
gear mode rotation layout boot configuration setup shuffle ops shortcut mismatch
face hands stand standing faces heads faced facing stood stands lay lie lying
garbage dump heap patching shard
several numerous profile visits repeated frequent occasions
disease spread aids bird flu virus hiv humans outbreak diseases infected sars strain infection vaccine spreading fever detected tb
dinner eat lunch sleep eating diet breakfast sleeping ate slept treats
approach tough actions dangerous behavior aggressive manner attitude smart tactics hostile challenging harsh careful tougher risky destructive predictable disciplined straightforward sensible prudent
letter comment comments remarks resignation invitation stern suggestion apology reply remark telephoned phoned
signal transmission signals frequency input feedback voltage static inputs heartbeat signalling analogue hz rf outputs latency cut-off
white black red green brown blue dark golden color yellow orange gray bright flowers colors paint plain pink grey colour amber chalk
york angeles atlanta boston chicago jersey houston miami philadelphia detroit toronto seattle dallas cleveland denver pittsburgh orleans phoenix baltimore tampa montreal brooklyn buffalo cincinnati vancouver oakland portland orlando milwaukee charlotte hudson madison sacramento ottawa richmond columbus
ambulance dispatcher responders dispatchers responder
weight weights rotate
health hospital medical care heart condition emergency treatment patients cancer doctors doctor medicine surgery treated hospitals patient mental therapy clinic physician nursing nurse radiology
evidence revealed explain suggest suggests identify actual mention description confirm describe indicate detail suggesting exact describing reveal explanation timing pointing stating explaining compare unaware comparing clue
forward draft defensive tackle bench lineup drafted backs roster forwards
interface compatible specification binary iso compatibility template encoding testers
training management advanced technical administrative engineering maintenance operational
add fresh medium cook mix meat chicken beef cooking eggs bread tender drain slice halves
separately jointly independently freely verify verified incorrectly
aoife dagny
supported opposed supporting favor strongly abortion supports argue stance advocates oppose arguing favored advocate opposing argues favour
sorted rotated alphabetical patched
approved approval require recommended approve adopt requiring recommendations fda recommendation recommend recommends approving
precaution beforehand timeout abort rehearsed rehearse
general served officer captain commander serving lieutenant colonel
appeared appear shown cast alongside appearing portrayed
rules safety protection laws standards code requires regulations limits requirements procedures regulation strict guidelines protocol requirement compliance mandatory accordance classification codes stricter
exports goods imports imported supplier exported exporter importer
idle unanswered timeouts
synthetic fibre fibres cabling cdn
core elements function properties functions objects object element components component domain matrix domains artifact
example range standard type normal except simple unlike unusual instance contrast combination familiar usual typical depending definition conventional exception comparison ideal whereas hence identical shorter usage
preferred neutral preference
my life your real love person makes kind whole idea sense self moment mind thinking reality sort ideas dream spirit vision touch dreams minds forth sorts fits touches
week officials tuesday wednesday monday thursday friday month official report expected reported earlier announced reports sent recently latest meanwhile confirmed declined announcement posted yesterday announcing unveiled
fare item menu click info tab checklist
ammunition stored searches cache tablets dumps caches cached
includes material features section contains contained covers consists composed contain covering containing sections consisted consisting
equipment machine electric electronic device devices machines instruments electrical clock instrument mechanical clocks
violent intense quiet calm clash bitter bloody fierce volatile encounter tense neighbours noisy
century soviet era revolution empire emperor nazi colonial legacy imperial dynasty reign
internal enforcement monitoring judicial sec departments regulatory ethics discipline judiciary committees governmental watchdog supervision coordination oversight accountability regulator lax
wine tobacco coffee alcohol drinking beer tea smoking drink
segmentation scheduler caching sequencer streamer lookup jitter balancer optimizer playout failover
seed seeded doubles wimbledon federer atp courier annika rd ci wildcard
stone steel metal tree wood trees glass iron flat walls concrete tall wooden thick frame brick shaped columns log crane rows
talked replied tears afterward answered smile waved laughed remarked aloud replies
battery batteries gb lb db ml tester charger tl
resident businessman farmer planner pharmacist
many thousands residents hundreds homes crowd streets millions dozen dozens scores gathered tens thousand handful villagers crowds scattered
claimed claims denied claim sought false claiming damages deny unfair sued wrongly
shut halt temporarily closure freeze partial removal halted evacuation reopened shutdown freezes
yield swap coupon swapped dialog
dig digger
say think know really something things always believe done thought thing doing feel sure anything everything reason someone seems everyone knew anyone mean else wrong understand seem certainly knows whatever exactly aware obviously worry feels definitely convinced absolutely thinks realize anybody hardly realized truly unfortunately knowing basically understood luck somehow whenever ought surely deserve believing deserves whoever honestly evidently
university professor studied harvard graduated economics educated oxford cambridge stanford scholar practised
thai pakistani indonesian philippine malaysian nigerian somali kenyan lankan
now being well still much however far become already given having seen yet term likely ever position considered fact rather means either present probably longer actually perhaps simply alone thus appears becoming intended clearly meant none therefore possibly indeed proved represent ultimately latter viewed merely nevertheless essentially assumed nonetheless
bases troop exercises withdrawals deployments rotations dependencies
flooding floods drought shortage disruption outages interruption outage inconvenience backups downtime
efforts relations cooperation build ties improve developing aimed develop ensure boost promote maintain stability friendly establish expand opportunities achieve bilateral mutual aim encourage improving strengthen promoting expanding contribute exchanges aims friendship enhance strengthening engagement reinforce
database encryption repository pdf authentication bytes metrics metadata byte schema buffers repositories workflow identifiers workspace cardholder esi backend json human-readable
research study institute science experts studies conducted scientists scientific researchers expert institution sciences laboratory studying scientist specialist clinical examination lab experimental researcher peer pathology
england ireland scotland sydney wales manchester liverpool chelsea melbourne derby dublin birmingham newcastle welsh celtic leeds perth cork galway rfc crewe athlone
wearing wear dress dressed wore uniform shirt shoes hat shirts worn boots mask cowboy
flagged mishandled
second third record fourth finished fifth double straight twice score sixth seventh consecutive tied tie eighth ninth streak finishing triple longest tenth
title tour champion grand golf tennis singles titles crown masters prix slam pga tournaments
waits queue queues queued queueing
mistakes excuse excuses apologies hindsight
feed feeds hides
athletes ioc athlete noc
jonathan victor max marc mario ivan andre
art works collection piece pieces exhibition painting gallery paintings painted print designs collections exhibit portrait painter prints catalogue reproduced
wrestling tag
true truth existence moral proof evil belief judgment ultimate intent humanity honest contrary secrets genuine sake judgement
zone barrier fence breach buffer
de los la el del en las vegas et des casino gambling fe
mail fax user addresses chat twitter email ip directory mailing telex spam password sms offline pager e-mail sender passwords encrypted directories http attachments dns url org phishing login
different form available similar common various certain individual particular subject directly specific variety forms content multiple types category specifically exist defined examples categories kinds subjects situations distinguish settings
sheet bake rack cookie jar freezer soak mixer
access limited permit exclusive restricted barred permitted forbidden unlimited
associated contributed reporting contributing contributor contributors
ryan jason andy alex wayne robin todd sean tommy eddie ferguson gavin
percentage smallest digit digits th lag registers rung
check collected collect gather discover fetch upload
across site throughout cities places sites location offices elsewhere centers locations posts spots centres
nuclear weapons missile chemical missiles inspectors atomic uranium pyongyang biological inspection iaea disarmament inspections enrichment reactor disable
tiger bug bugs
louis joseph francis bernard vincent
cve write-ups approver
labelled deprecated wilfully mislabelled
fire fired destroyed tank firing tanks rockets shell smoke burned burning fires stones rocks rubber tear bullet flames burn burst shells shards
congress parliament elected assembly seats representatives lawmakers voted parliamentary legislative speaker legislature chamber delegates senators elect legislators governors deputies delegate quorum
mark mike tom scott steve jim chris ben brian kevin tim jeff eric adam bruce matt phil barry nick ken greg pat jon keith rob danny aaron brad
stage scene ceremony appearance marked brief reception occasion presentation courtesy
trunk nodes node feeder
allow create ability safe secure operate easier manage afford attract cheap retain enable rely prefer cheaper install enabled trusted exploit convenient
islamic muslim muslims shiite radical sunni mosque sadr
history popular style modern traditional famous historical ancient classic favorite notable theme inspired contemporary literary classical influenced legend revival medieval legendary
svetlana agnieszka szymon kib
oil gas fuel supply crude supplies electricity output coal barrel barrels gasoline petroleum opec copper heating diesel
sev backfill re-read terraform
graph algorithm diagram graphs computed compute eth parser computes integrator resets checksum
important process key source necessary critical basic effective solution strategic purpose crucial appropriate priority essential proper vital valuable useful practical relevant legitimate objective consideration reliable helpful
peace talks agreement sides negotiations treaty accord resolve agreements deadline cease compromise pact negotiating geneva wto negotiate resolved ceasefire truce negotiated negotiators
air aircraft flight plane flying fly pilot planes helicopter jets jet landing fighter pilots flew crashed landed helicopters radar flown controllers
bc summary update fix undated updated overview correction glance timeline corrected preview fixes embargoed updating
winter hot ice cold dry cool warm atmosphere wet
brothers twin sisters twins
you me ca talk tell watch happy kids guy maybe talking hear guys everybody watching remember yes telling fun myself stuff loved wonder kid somebody forget imagine ok likes listen yourself guess hate liked hell dad mom listening folks mess bother
show television media radio network shows stations broadcast audience bbc broadcasting interviews programming aired cnn segment nationally televised segments
heard sound voice sounds tone silence voices noise loud alarm sounded rang ringing muted alarms
laptop controller wired circuits modem usb mb plugged cpu modems socket configured kb adapter router wi-fi routers sockets tcp contactless
charges accused charge charged crime murder criminal alleged crimes committed corruption convicted guilty connection sentenced allegedly fraud involvement victim attempted killings innocent counts possession conspiracy pleaded rape genocide conviction commit kidnapping smuggling indicted suspicion murders motivated committing negligence
competition customers consumers compete competitive competing buyers competitors competitor
eds adds updates graf resumes subs halts restores
little got lot looking getting gone bit seemed looked pretty looks seeing suddenly comfortable plenty lots barely staying stuck gotten lucky noticed
pope bishop priest vatican priests cardinal archbishop diocese bishops
market stock shares share index exchange investors markets trading stocks currency dow traded dealers benchmark futures traders composite nasdaq nikkei trades
ingrid miriam beatriz paloma amina ines leticia marisol
guidance instructions manual instruction arithmetic beginner refresher
crew rescue nasa engineers shuttle repair firefighters crews debris cleanup
taliban militants fighters qaida militant hezbollah insurgents qaeda militia tribal ira factions loyal extremists jihad faction islamist clan stronghold proxy sla proxies
fully closely respond handle monitor acted personally carefully properly handled dealt reviewed examine examined differently instructed inform judged promptly accountable consult correctly accordingly individually evaluated compromised faithfully
involved related involving dealing ranging involves involve unrelated splitting merging
incident shooting occurred deaths accident crash explosion blast toll incidents tragedy massacre kills accidents fatal witnessed
tls daemon filesystem ssh admin csv read-only https hypervisor dhcp subnet config
species forest fish wild animals animal bear birds protected hunt conservation hunting wildlife habitat populations wolf endangered bounty
award awards earned prize awarded winners nobel earning honors prestigious prizes
ade femi ilse tunde chidi adeyemi achterberg linter
al ali abu khan mohammed ahmed mohamed omar hassan ibrahim yusuf alias noor farid jarrah
party political support opposition majority independent movement parties coalition leadership politics pro conservative communist alliance wing backed liberal allies politicians dominated labour moderate socialist backing bloc conservatives nationalist mainstream progressive
start-up matchmaking vpn
population ethnic minority racial hispanic blacks discrimination gender immigrant latino
export import subsidies quota tariff quotas
event events host hosted hosts upcoming organizers worldsources venue inaugural hosting staging
chief head director executive chairman staff vice manager deputy appointed co assistant representative acting principal hired directors adviser managing ceo associate consultant coordinator administrator treasurer cto
recent further despite future situation concerns concern expressed confidence concerned signs immediate possibility continuing doubt citing ongoing speculation absence developments noting renewed prospect attributed reflected indication doubts
tv channel coverage cable satellite ratings viewers rated headlines channels fm celebrity slot rerun
responsible search responsibility task exercise assist tasks planners
session sessions hearings readings
above feet below meters surface length peak inches metres height depth span lengths
debt cash losses loans payments mortgage billions debts purchases defaults payday
dog dogs cat robot simulated simulator
blindly stupidly penalise trivially follow-ups kube notifiable no-go pinged half-baked hard-coded wetware misrouted truncates sunniva self-evidently
power control action pressure prevent failure reaction resistance flow remove controls lift ease shock constant trigger rejection vacuum
fatou kwabena fatoumata
team game play games played players football coach player playing sports professional fans stadium baseball soccer basketball super sport bowl junior hockey nfl rugby nba fame fan arena athletic coaches franchise nhl ncaa coaching amateur sporting footballer teammates
africa african nigeria zimbabwe kenya uganda cambodia guinea ivory angola algeria tanzania zambia ghana
anti terrorism threat terrorist target terror terrorists threats counter attacking surveillance enemies crack posed
allows applied obtained application applications apply modified patent applying applies
nn hr chg tz helpdesk
validity validated replicated disregarded invalidated validates retrospectively postmortem
lol cron abend
booked booking logged bookings exited refunded
potential significant greater amount presence gain capacity strength substantial wealth amounts considerable enormous unprecedented sufficient concentration lasting tremendous ample
ticketing checkout edi egress
replayed replaying uploads screenshots whiteboard rebooting re-run unplugging screenshot matcher
ignorance complacency inexperience haste stupidity err stubbornness laziness overconfidence deprecation
first year last time years end next early times days came months following late led past ago today due start weeks post summer reached continued previous coming fall ended followed beginning starting spring ending extended mid closing
checkpoint checkpoints cordon
playbook wrapper toolbox frontend
howard gordon donald hamilton douglas earl cameron
kosovo serb bosnia bosnian serbs serbia croatia yugoslavia milosevic serbian yugoslav albanian belgrade croatian sarajevo albanians dayton
london paris tokyo berlin rome athens brussels vienna munich frankfurt petersburg amsterdam istanbul osaka
english language words latin text literature languages spoken poetry poet lyrics script arabic bible translated persian literally speaks translation verse
insists denies considers maintains agrees refuses rejects announces accepts confirms approves proposes acknowledges declares assumes commits ignores foresees renews apologises
campaign democratic republican senate presidential governor democrats candidate republicans mccain gore congressional senator democrat kerry dole nomination gop hillary gingrich nominee giuliani
daytime subscription nightly hourly two-day five-minute
detect detection filter automated scan mapping sensor detector scanning packet scans scanner fingerprint tooling
iran ambassador iranian diplomatic tehran diplomats diplomat
mary lady elizabeth anne barbara susan sarah jane ann nancy margaret laura jennifer mrs gwen
endpoint endpoints
john george david michael james robert paul thomas richard peter martin frank alexander daniel andrew stephen patrick harry dean christopher alan simon anthony roger benjamin steven lawrence norman historian cohen nicholas arnold kenneth oliver ralph lloyd
conservator npm prb hkg
story character stories novel characters plot fiction comic universe tale mystery novels themes romantic fantasy horror adventure comics adapted heroes serial narrative genius
kick-off truncation sign-on mix-up timestamp lock-out call-out write-up one-line jointing observability one-liner hostname half-open hand-over sign-in hotfix cutover formatter onboarding
departed relieved exhausted
investigation secret agents allegations investigators fbi scandal cia investigating probe inquiry investigate investigations spy doping investigated leak fixing surfaced probes botched
nights holidays weekends sundays staffed mondays hrs
boat fishing aboard boats cruise ferry pirates craft sank boarded
bin abdullah abdul mohammad shah muhammad sheikh osama ahmad farouk abubakar
store stores brand retail chain retailers brands mcdonald discount mart labels chains seller pizza convenience outlet hut
business financial investment banks firm businesses corporate trust institutions executives banking partners firms clients shareholders managers investor regulators corporations institutional bankers
credit loan monetary bankruptcy imf lending restructuring stimulus bailout default
authorized exercised authorised delegated subscribed answerable
status honor recognized recognition outstanding contribution achievement respected lifetime distinguished internationally achievements honour recognised credentials exemplary
custody detention pending execution detainees asylum bail guantanamo confirmation awaiting extradition
reachable headers unreachable
pocket button keys pin plug inserted buttons switches tags pads wallet reset wallets clicked dashboard
naive bored lazy greedy idiot timid sane complacent clueless cocky overconfident absent-minded
details documents document statements regarding detailed concerning classified disclosed disclosure memo contents confidential
rear wings tip tail rounded fitted steering pod spotting pods flapping
annex rewrite delete rewritten rename rewrote apportion
sold buy owned sell property selling sale bought owner estate buying owners stake purchase acquired purchased owns ownership holdings auction fortune acquire sells developer borrowed owning
law bill act constitution passed resolution legislation measure convention constitutional amendment charter passage provisions provision veto privacy clause revision procedural override
world country american international top major among european trade america largest nation europe leading middle global asia biggest asian domestic worldwide emerging ranks economies dominant continent
native indians inhabitants tribe generations peoples indigenous tribes belong
often sometimes usually generally typically frequently regularly normally commonly tend rarely traditionally occasionally consistently naturally alike
tons cocaine tonnes shipped metric containers shipment
dead victims missing bodies relief disaster earthquake quake survivors flood feared trapped shelter evacuated homeless holocaust miners tsunami rescued flee katrina
book published wrote written books paper read writing author article note notes page reading write letters writes biography papers articles reviews pages copy readers authors printed reader reads diary reviewer
wo happen unless wait tomorrow anyway retire proceed hopefully meantime altogether sooner assuming hurry prematurely whichever
final cup round match championship tournament matches champions miss finals squad qualifying rounds playoff playoffs semi standings trophy fifa uefa referee fa replay fixtures fixture caf
historic memorial temple buried oldest cemetery lincoln grave landmark chapel monument statue shrine
response fear threatened massive warning fears wave collapse widespread wake controversy prompted threatening anger sparked triggered recall warnings aftermath rumors panic prompting warn spark prompt prompts
refugees sudan camps refugee haiti somalia darfur rwanda ethiopia sudanese displaced chad jos facilitator
hangs fills overflow folds boils skips
calls urged urgent envoy annan urging voiced reiterated urge urges kofi warns
list listed selected register designated lists listing boards select entries
appendix xx acknowledgements
company companies industry products commercial industrial sector product giant venture industries manufacturing corporation factory maker manufacturers enterprises electronics telecommunications makers sectors subsidiary sa factories manufacturer plc ag suppliers inc
emeka mwangi haugen okonkwo milica lindqvist
race races runner fastest pole lap pursuit sweep runners riders chasing
car cars vehicles vehicle truck trucks buses parked cab vans carts
capped timed keyed
rice palm fruit grass corn cotton wheat crops crop seeds grain planted
prod redirect refresh rebalancing rebalance
music album band song records rock recorded songs debut studio artists artist singer tracks pop recording label chart jazz solo albums bands blues composer charts recordings musician peaked
billing clerks
fort mount
broadband rollout
choice entry chosen option contest choose circuit chose selection switch choices deciding
impression hint unsigned audible unmistakable acknowledgement
explicit incomplete incorrect wording ambiguous meanings authoritative null plainly readable silences
worker employee engineer contractors contractor builder technician electrician trainee remediation subcontractor temp
period date decades decade prior phase subsequent centuries dates stages cycle lasted dating earliest periods completion tenure calendar existed spell duration onwards epoch
xinhua hu jiang wen il na briefed ren
recognize announce resign reject declare recognise revoke revert
economic development policy measures reform progress environment environmental policies strategy climate steps reforms initiative proposals comprehensive implementation framework implement implemented sustainable sweeping ambitious initiatives balanced initiated strategies governance macro mitigation
service system information services technology data systems operating communications links networks link infrastructure communication external technologies solutions enterprise integration integrated connections connect networking switching automation
welcome praised welcomed tribute praise remembered hailed impressed honored greeted thanked honoured
stripped purge evicted emptied silenced corrupted purged lapsed
pinned staring squarely pinning peering pasted scrolled
printing collector notebook printer vendor printers tracker ic scribe checker
die severe suffering worse pain ill experienced illness depression treat sick suffer dying prolonged spared
resume resumed stalled deadlock restart stall restarted restarting restarts
murray craig matthew ian kent watson stuart clarke marcus darren gareth rhys hollis hargreaves hamish
court case trial judge attorney lawyer hearing lawyers prosecutors jury prosecutor judges testimony witness tribunal simpson prosecution client counsel verdict attorneys superior testified questioning defendants proceedings indictment plea jurors hague lied
unbounded blindingly
violence conflict clashes tensions tension unrest conflicts disputes erupted chaos confrontation riots escalation escalated escalate discord
question questions opinion answer decisions aside advice argument facts arguments answers suggestions responses conclusions
best great career role strong performance success successful greatest achieved solid thanks reputation talent popularity enjoyed promising credited strongest breakthrough accomplished
mexico brazil argentina mexican cuba colombia venezuela chavez cuban chile puerto peru castro costa colombian rico ecuador panama dominican venezuelan
terms value basis difference balance values relative reflect relationships versus reflects underlying maturity attributes
accounting consulting enron audit administrators consultants auditors auditor misled appraisal
partly owing unaffected attributable mitigated
street opened hall hotel avenue downtown palace manhattan residence entrance gate parking lobby
bonds assets accounts investments reserves invest transactions invested deposits
protects forbids enforces prescribes asn
personal experience physical memory emotional moments childhood personality experiences feelings memories passion psychological joy comfort humor touching curiosity attachment
cut budget spending cover cuts extra cutting trim cap breaks doubled budgets rolls halved
elevated upgraded
retry truncate retrying
making taking stop giving moving holding avoid setting allowing trouble putting keeping finding creating bringing turning considering sending breaking pushing forcing saving prevented pulling preventing picking stopping placing accepting removing handing
attention draw holds leads drew drawn drawing attracted draws captures
embassy kabul jakarta delhi cairo tel bangkok manila islamabad beirut aviv nairobi lagos
big bad huge tech bigger roll rolling swing bet ups chunk
gold medal silver bronze medals vault
refreshed reloaded reload tills reordered rebalanced
dba limiter bgp mcr sre multiplexer requester waf signaller earthing validator admins rfo grep resolvers hyun-woo submitter dbas ixchel ocsp postgres
culture roots soul folk root origins hop
table sitting sit pool sat chair sits tables
people americans families citizens individuals immigrants households citizen foreigners ordinary persons elderly germans nationals europeans undocumented
travel passengers flights visitors tourists tourist traveling bound arriving trips tours vacation travelers destination stranded boarding travellers departures
transport transportation tourism aviation maritime
rich background unique landscape diverse lifestyle distinct styles demographics array
forgot mattered guessed pretended misjudged misread
hang hanging hung
growing grew farm farmers grow agriculture grown agricultural cattle farms farming grows
remain remains itself remained largely alive maintained stable virtually entirely fate intact survives rests untouched
family living lives friends parents couple relationship lived contact shared relatives colleagues neighbors wealthy closest neighbor hometown peers
absent overlooked unavailable omitted
duplicate replicas duplicated duplicates
wide deep beyond closer broad gap extend broader wider extending scope deeper
india australia pakistan indian zealand indonesia thailand sri malaysia philippines lanka myanmar bangladesh nepal
determination willingness caution loyalty patience urgency competence vigilance diligence impatience
sponsored sponsor sponsors
promised demands commitment pledged promise demanding guarantee promises pledge commitments concessions guaranteed obligations guarantees timetable deadlines
flag symbol flags bearing signature banner logo stamp colours badge
issued orders notice ordering issuing posting customary announcements notices
light sun earth moon sky magic planet lights solar visible shadow shield crystal dust mars cloud mirror invisible
high interest rate low rates raised raise reserve fed raising stakes raises lowered
bot repo issuer acquirer
symptoms diagnosis severity culprit culprits symptom
rota retried
facilities courts facility grounds jurisdiction
river creek canal dam stream flows fork downstream upstream drains slough
frau halvorsen ngozi
result caused risk conditions cause effect impact activity affected effects negative causing factor resulted causes affect risks factors resulting occur consequences stress potentially exposed harm exposure occurs consequence
references quotes commentary quote repeats paragraph chronology excerpt caption typo glossary deletes
percent sales quarter growth analysts rise net compared figures overall figure profit earnings consumer account revenue survey decline deficit statistics fiscal expectations forecast expects estimates predicted gross estimate revenues economists margin gdp revised surplus projected anticipated bloomberg forecasts quarterly surveyed adjusted exceeded compares
government decision order civil legal rule ruling supreme ruled governments regime powers governing mandate corrupt
tight stretch thin rough belt loose slack
depends exists moreover depend dependent differ differs overlap differed derive lags
evaluation documentation verification notification approvals corrective validation authorisation permissions
von carl karl emil hiroshi tobias dmitri kafka kenji kwame
flush bucket mop kettle faucet lint scraper
jan pavel marek tomasz bogdan bastian herr oleksandr wojciech adebayo
giants yankees rangers pitch sox inning tigers rookie dodgers angels pitcher mets homer pitched cardinals starter pitching rays braves
william charles henry sir edward arthur philip walter albert samuel ronald frederick alfred raymond
declared re adopted officially referendum formally declaration endorsed
calling critics criticism criticized blamed repeatedly demanded dismissed blame condemned accusations appealed amnesty ignored accusing denounced ignoring
struggle emerged survive succeed emerge reconcile fade
city area center town near areas village located centre housing nearby rural upper urban communities lies neighborhood towns villages surrounding serves situated residential inner suburb suburban adjacent neighborhoods suburbs haven
israel israeli palestinian arab gaza palestinians lebanon jerusalem strip egyptian lebanese israelis syrian settlements settlers arabs mideast palestine jordanian
driving walk horse ride walking riding horses pack bull walks drunk
minister security foreign defense secretary ministry finance affairs intelligence interior defence counterpart chiefs
quality improved improvement handling efficient efficiency improvements upgrade availability reliability upgrades durability
later became began went started moved soon worked returned spent joined arrived eventually finally founded completed formed previously originally entered headed initially shortly returning newly settled subsequently formerly stayed abandoned briefly traveled renamed approached merged afterwards switched proceeded
police killed soldiers officers armed guard wounded civilians attacked witnesses soldier guards patrol gunmen marines policemen convoy riot wounding spotted attacker masked intruder
salt sweet taste cream powder cheese pepper mixture chocolate cups cake cookies mint paste
backward backwards sideways
spec loader pallet
tony nominated boss dick colin mo
three four five number six each least half seven total eight nearly almost nine estimated combined approximately sets fewer roughly quarters thirds
gmt pm midnight dawn edt noon daylight
optional automatic multi dual
heartbeats uplink wms integrations pings bleeps checkouts workspaces reboots timestamps deduplication uplinks logins checksums
national local central capital regional branch provincial municipal
prime cabinet blair sharon netanyahu chirac sarkozy berlusconi peres olmert schroeder barak
un nato mission humanitarian peacekeeping missions peacekeepers intervention deployment au monitors deploy withdrawing deploying standby
remote isolated vulnerable isolation rogue disconnected degraded
shortened routing bypassed truncated skew bisected
`;
