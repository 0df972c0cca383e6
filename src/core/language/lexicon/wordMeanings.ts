// Words that mean something alike, written by scripts/scorer/meanings.mjs: 8716 words, a group on each line.

export const wordMeanings = `
said officials told according official report office added statement spokesman agency ministry authorities reports reporters adding meanwhile sources issued afp warned quoted declined interior spokeswoman anonymity citing requested briefing
arafat sharon putin abbas yeltsin netanyahu milosevic viktor
airline ups rolls shifts handles
fans crowd audience gathered watched greeted reacted shouting applause waved cheered cheers shrugged loudly louder
scroll quotation footnote quotations caption ticker scribe comma spool apostrophe commas
news times reported post daily newspaper newspapers xinhua weekly reporting circulation quoting bss
network linked cell links connection networks link connected communication connections backbone facilitated
ram gb mb cpu kb ic cad ui ocr
busiest shortest safest cheapest quietest
old man death died father son wife woman mother child friends parents daughter married brother husband couple friend boy girl marriage brothers sister baby birth sons herself survived victim cousin
talks deal agreement eu agreed signed contract sign negotiations discuss resolution treaty dispute formal accord signing declaration compromise arrangement protocol binding accession
items package cards ticket tickets bag bags packages kit discounts slots packs loads parcel vouchers tab packets coupons parcels bundles
wine dinner coffee lunch tea breakfast meal drinks menu sip
matteo paloma giulia imani
wearing hair wear cap shoes hat worn caps matching boots mask boot masks cowboy hats belts haircut
zfs pooler overwrites readme yaml config post-analysis postgres clickstream
rm postcode namespace
temperature relative constant concentration gravity velocity static humidity compression residual vibration
yen fetch fetched fetches
slow pace slide slip slowed slower drops spike leap bounce dip upside pause float drift fade slips lag cue slows slack choppy
index dow weighted indicator indexes averages indices lagged
won win lead race victory winning beat winner losing defeat wins defeated races tie favorite defending beating winners contest rivals runner sweep runners trailing
care poor rich rural poverty welfare dependent corrupt generous neglected chronically
charity gift donors donations donated sponsor sponsors donor donation billed fundraising lent gala bash fund-raising
money pay paid additional cash receive benefit coverage grant check paying receiving compensation fees payment credits checks secured collect bonus grants expense guaranteed receives pays reward holders recipients transfers applicants unlimited rewards
sw rd gr
sound voice sounds noise instrument listening loud horn drums sounded keys drum bells strings keyboard cockpit recorder microphone rang ringing sirens sync siren audible headphones
party leader democratic republican presidential governor elected candidate mayor conservative liberal senator democrat politician labour incumbent prd
mexico spain spanish brazil argentina mexican cuba brazilian colombia philippine portugal venezuela chile portuguese paulo rica
mindset hindsight trusting wits outlived hunch
ignorance arrogance indifference incompetence complacency boredom inexperience stupidity hubris carelessness bungling stubbornness laziness inattention overconfidence sloppiness nonchalance clumsiness fallibility naivety thoughtlessness inadvertence
easy simple perfect fit unusual combination typical manner interesting smart pure odd bold perfectly precise everyday casual elegant suited fits resembles predictable straightforward setup simplest
treated acted properly handled differently react thoroughly judged accordingly compromised behave behaved
esi crd dbm crl sfp esn musl ceph uat smsc dch comms vcl gpg sbcs sdks lgi ipv lvm dbas glibc itsm ocsp emar sast
overtime elimination ot timeout timeouts
removed suspended officially delayed lifted cleared resumed postponed halted cancelled withdrawn stripped permanently dissolved reopened ceased scrapped terminated prematurely reverted restarted
sufficed debrief reordered re-run postdoc reloads countersigned reran on-duty re-read appends mislabelled hard-coded renumber misrouted truncates minuted hand-off versioned back-ups rebased self-evidently repointed
percentile spf
statements contrary conclusions conflicting disagree misleading mistaken assertion incorrect explanations assumptions contradictory assertions clarified erroneous contradict misinterpreted disregarded concur
slo olt callback contactless wms tmp scada cics playout ivr oltp
tills milica ottilie fionnuala
gold olympic olympics medal silver bronze jump ski pole sprint relay downhill alpine torch vault fencing relays
private investment management fund firm property analyst estate trust partner partners investments asset associates consulting portfolio dealer manages broker trusts underwriter
loaded tagged booted yanks reloaded
sense respect stability commitment importance shared understanding values spirit vision recognition unity desire principle attitude belief regard pride collective integrity absolute diversity acceptance genuine equality loyalty tolerance sake conscience continuity fairness openness
max lucas tyler valentine kyle dana buddy brandon foreman doc gus gwen smiley
centre buildings headquarters houses offices centers municipal shops posts branches centres vacant halls occupy premises wards theatres
disease cancer aids flu virus prevention symptoms vaccine contracted dose doses vaccines colon tb vaccination insulin deficiency allergy transfusion preventable ingestion
override misread overrode overrides resubmit
division officer unit guard units navy commander reserve command personnel marine naval corps transferred trained assigned brigade volunteers commissioned volunteer volunteered pla
around area town near along street across site road outside village miles located camp kilometers nearby km streets location fort lies neighborhood downtown mile surrounding mountains mount crossing adjacent nearest overlooking
resetting replaying unplug disconnecting rebooting unplugging overwriting reboots retrying
especially difficult particularly highly increasingly relatively dangerous extremely expensive competitive capable sensitive vulnerable physically naturally fragile poorly risky technically rendered
tanaka hiroshi anand anil prakash sanjay suresh arjun kenji deepak hayashi yuki rajesh bhatt rakesh sandeep tomoko agarwal ravindra priyanka siddharth venkat
year years end early months following late march june ago july april september january december october november august period february summer fall ended beginning starting date spring ending prior mid dates calendar till autumn
region areas province border cities territory zone divided regions communities towns villages districts neighboring borders occupied camps provinces zones neighbouring municipalities neighbours neighbour
later took came began went started moved sent soon recently reached continued worked appeared saw returned brought turned tried forced immediately changed quickly eventually finally ran entered initially shortly apparently picked begun subsequently emerged stepped successfully suddenly slowly afterwards shifted switched interrupted promptly proceeded
decision accused calls ruling claims refused denied calling claim critics rejected ruled sought criticism accepted demands criticized argued opponents repeatedly demanded strongly controversial dismissed complained challenged arguing ignored deny openly unfair accepting avoided charging objections accuse ignoring objected disagreed objection
team league club football teams sports professional stadium baseball soccer basketball sport tennis cricket junior hockey clubs rugby amateur boxing tier fixtures juniors fia amateurs aba caf
dispatching escalates deploys installs reconnects
question questions debate address subject opinion answer views discussed ideas differences discussions matters advice discussion regarding argument conversation conclusion addressed answers discussing topics forth topic opinions explaining suggestions conversations responses debated unanswered
kill escape capture hunt destroy killer kills burn crush trap poison stray loot
mr dr ms mrs harriet
kiln digger vm
women children men young age older female sex youth girls boys sexual male younger gay athletes adult aged couples ages blind
political role involved personal attention activities focus leadership politics responsible responsibility influence interests actions focused abroad involvement profile reputation engaged dealing
hand-written sign-off tell-tale top-up microgram call-out thank-you drop-down notam five-second all-clear sign-in two-second show-cause
spare warranty spares subcontractor mtu
solve resolved dealt solved smoothly internally undone bridged
airport operator terminal metro hub gateway outlet catering mover
strange wonderful subtle smell hint gentle touches lovely refreshing smells humour smelled
petrosyan mix-up volte abend
sim bot sdb
hands eye eyes arm skin mouth stick tip nose finger ear fingers hook ears bite knees thumb hooked thumbs noses
electric steam diesel pump injection vacuum pumping petrol pumps generators valve injected generator mw turbine valves infusion compressor
chance opportunity lose advantage spend chances earn survive afford recover bet deserve grab deserves deserved wasted reap
disable refresh reboot reload retrain reinstall disables debug rebooted refreshes
compiler cipher open-source runtime subsystem emulator codec widget debugging parser macros encoder sequencer run-time linker debugger matlab server-side workaround bytecode microcode jvm hypervisor optimizer frontend toolchain
equals token parity
tail rounded skull blade scales blades tails
king ii charles prince henry pope alexander empire sir edward iii iv leo casimir
strong quite looked pretty confident solid thanks quiet somewhat calm enjoyed comfortable excellent optimistic remarkable surprising cautious keen brilliant surprisingly relaxed convincing shaky remarkably astonishing
complaining bother bothered noticing acl itching
agnieszka katarzyna zuzana solveig fatou fatoumata
process treatment testing method procedures procedure involves examination removal confirmation screening diagnosis bypass remedy procedural aborted abort
shall obliged authorised ideally revert reckoned gladly henceforth hereby authorise answerable retried re-registered
staff experts fellow journalists agents executives scientists hired directors colleagues advised specialists colleague persuaded instructed peers administrators consultants bosses consulted supervisors
apron tote tooling infra totes dashboards housings
separator profiler keying dataset truncation keystroke checksum histogram vlan multipath signaller
experience quality ability strength physical knowledge skills talent discipline courage expertise skill lacked patience lacks lacking insight sheer genius ambition attributes possessed grasp competence ethic persistence
am happy wish please proud afraid ok lucky thank sorry glad ai pray dear yeah grateful wished suppose hello honestly hurry gentlemen forgot pretend damn yours ashamed realise sincerely thankful luckily mum pretended lads
violence crisis conflict amid fear fears wave widespread wake tensions renewed triggered chaos confusion panic trigger spark deadlock escalating escalation chaotic triggering escalated escalate discord
american known became become america important named leading served popular considered currently successful serve active becoming serving widely prominent newly greatest principal alongside formerly promoted oldest regarded credited respected
mill reactor pipe refinery boiler furnace foundry kettle
hanging wrapped hammered piled hangs pinned wraps squarely sofa strung padded propped
benefits retirement pension salaries employer obligation liability exempt unpaid beneficiaries parental seniority entitlements
buried dig dug digging deposited flattened trench emptied vaults
dora fatima lotte leila yolanda nadine abi jarrah aisha amina yasmin ewa zainab sigrid samira hoster tarquin
fixed external dual slot rotation rotating digits reset rung zeros
time him now like well still another long way good top going place right see best put past great every big today point already making better start working having seen behind real keep taking trying together hard face ever look job himself course coming running hand looking turn forward whole giving stand entire alone tough watch standing faces setting faced facing trouble keeping aside
secret false hidden searching stolen lying hiding suspicion hide fake suspicious secrets searched lied concealed hid hides
lays removes clears settles boils resolves wipes
history century art works original developed modern design traditional culture model era famous complex cultural generation historical ancient creation notable concept unique exhibition architecture introduction earliest architects well-known newest finest
exist occur observed clusters occurrence bind intervals overlap collisions multiply vanish
war decades communist regime revolution invasion destruction coup wars suppression suppressed purge purged purges
size amount speed capacity limit weight length maximum degrees minimum zero height measured load exceed exceeded speeds duration specified threshold discharge radius exceeds weights
calculated variable probability variables parameters calculation correlation recurrence distributions ph parameter null deviation variance computed regression deviations thresholds estimator
charges cases investigation charge criminal alleged corruption allegations investigators involving fbi abuse scandal fraud investigating probe complaints handling inquiry investigate affair complaint breach fixing disciplinary misconduct unrelated improper lodged negligence probes mishandling
learns reminds hears waits pops informs wakes sleeps pauses forgets skips
reserved exercised invoked precedence delegated
ledgers oracles offsite terabytes sequencers encoders pings hashes namespaces workspaces octets regressions lookups timestamps datasheet nulls chargebacks logins validators checksums umlauts counterfactuals
behavior patterns feeding habits behaviour habit hobby
declared accept threatened withdrawal formally halt withdraw announce intention withdrew announcing refusing refusal declare comply suspend declaring cancel withdrawing postpone rejoin withdraws
millisecond screenshot machine-readable timestamp human-readable self-explanatory dicom ebcdic newline half-open passphrase big-endian unlabelled unset
schedules scheduling staffing backlog workload throughput latency downtime provisioning shortens
manchester leeds jenkins bradford gareth rhys hollis hargreaves
swap ransom captive bounty
glass ceiling plates curtain tiles pads tile shards partitions laminated
released music album release band song track records rock recorded songs studio singer tracks pop recording label chart releases charts recordings releasing hop peaked rap jam rca follow-up year-end
halvorsen tunde faizal ferhat mirjam adeyemi
skew cut-off
country countries japan nations india nation korea africa pakistan african indian asia asian singapore indonesia vietnam thailand sri malaysia philippines thai nigeria zimbabwe lanka myanmar indonesian kenya bangladesh continent sub hemisphere
fire bomb struck destroyed accident crash mine explosion blast damaged bombs collapsed burned burning fires blew burst collision leak crashes tore rig
shield pin arrow phantom
much least far close recent within less further despite almost likely toward growing range reach raised significant wide greater target beyond fast spread decade larger smaller towards raising heavily closer bringing reaching broad elsewhere achieved vast bigger shift gap faster deeper considerably
mounted mirror panels locks mirrors beacon lamp lamps mounts zoom dashboard
willing unable failing blame fail harder eager reluctant insist admit refuse acknowledge wanting complain alike inability unwilling reluctance concede
granted license permission visa permit requirement registration permits valid passport consent certificate exemption certificates privileges authorization licence revoked waiver invalid exemptions licences authorisation
trace traces traced mg saturated tracing
military army forces force troops fighting afghanistan battle rebels armed rebel positions offensive captured combat fought fighters enemy deployed deployment dispatched deploy dispatch routed deploying deployments overran
departments ministries faculties
tls dba asn emea itil snmp docsis ipmi
epoch tl epochs
cut spending cuts deficit cutting trim lowered fold slash lowering slashed shrink scaled widened halved lowers
mbeki nakagawa dlamini gerrit naidoo lindiwe
four five six seven eight nine ten dozen hundred thousand twenty twelve consisted eleven thirty fifteen fifty forty thirteen sixteen fourteen numbered eighteen sixty seventeen nineteen eighty ninety twenty-three thirty-one forty-four
useless harmless plausible malicious intrusion unnoticed trivial superficial nuisance omission formality untested unproven unintentional baffling inadvertent spurious superfluous unsupported avoidable unreachable
bgp pii sre cve plu sku mnt pdu sres skus vpc dpo gz gda gsoc
speech comment message comments brief referring remarks reference mentioned references repeated mention recall explanation suggestion naming remark mentions
explicit vague wording ambiguous declarations authoritative implicit unmistakable acknowledgement unambiguous proportionate immutable self-evident
billing booking hotline ticketing dispensing invoices dosing reseller
script editing scripts reviewers scripted drafts subtitles submissions interviewees
foreign japanese un korean ambassador embassy delegation diplomats envoy seoul briefed hanoi liaison consul
due return current full changes complete regular initial immediate extended permanent transfer schedule delay pre temporary transition absence departure extension replacement suspension closure partial conversion eventual
forecast turnaround forecasting lags analytics geophysics
voucher pell payer frau filer
church islamic muslim religious jewish christian god catholic roman muslims holy jews faith religion tradition islam followers forbidden blessing clerical
game play games played career players match player playing plays matches injury debut draw appearance miss leg appearances fan string spell beats trick spells
rebalance apportion jovana renames instil hobnob truncate overwrite backfill resize rebalanced resized sensitise terraform
ban sanctions banned imposed strict embargo barred mandatory enforce fines limiting bans tighten enforced quotas tightened exclusion quarantine punishing lax stricter sanction permitting forbids lenient
space earth pieces display images properties objects object displays precious symbols abstract cosmic artifact replicas artefacts
university research study institute science studies academy arts library scientific engineering researchers academic graduate universities faculty physics experimental lecture astronomy biomedical
assistant commissioner inspector administrator superintendent clerk supervisor treasurer accountant auditor intern librarian steward handler registrar postmaster custodian cfo dispatcher archivist executor conservator actuary
cio iata identifier noc sepa iam num
production produced produce producing amounts generated generate excess greenhouse consumed spawned
found material documents discovered materials contains contained obtained contain collected containing classified supplied preserved stored contents leaked logs
manager captain retired replaced squad veteran boss bench forwards spinner replacements rested
st saint bishop parish rector bartholomew rc anselm brigid
flags bearing banner buttons tags pins sticker stickers badges leaflet pasted streamer
santa fe pg cc tx rep gl cif
trent cork
style artists fashion designer designs styles designers custom mixes cinematic retro
open closed opened opening sets closing entry opens doors closes doha resumes
pm nights noon weekends est sundays lasts staffed nightly hourly weekday saturdays evenings repeats mornings fridays reruns mondays tuesdays previews wednesdays
media web magazine online journal editor page edition website ad column publication publishing editors ads commentary publisher blog columns bulletin publishes newsletter digest gossip reviewer vanity
derive corrupted duplicated taint diverged reachable traceable proximate unacknowledged self-inflicted
resume stalled renew reopen renewal restart reopening anew renewing initiating restarting cancelling
wishes goodwill thanked gratitude congratulations
breaker breakers
stop break broke block broken shut passing breaking pull tight threw lift blocked rush thrown breaks reverse barrier blocking knock cracked
ml sla auc nda
terms individual choice difference decisions determine balance equal affect actual outcome selection correct legitimate regardless reasonable depends timing depend acceptable choosing excluded desired assumption preference judging selecting preferences depended whichever
english language greek latin text languages translated translation texts verse alphabet cyrillic handwriting transcribed
pressed pressing stall brushed presses prod
hi sk ci hana sakura ist adt aur eth
flip bump backwards flipped hooks bumps sideways clicking folds slider clicked curl bounces looping shortcut flips looped cursor handoff toggle
pop-up how-to workbook two-person acknowledgements one-page subtitling elif write-up one-line write-ups one-liner unsent
shortened md routing concurrent bypassed unsigned sh truncated br renumbered reverting overlapped deprecated
station route lines train traffic railway bus stations highway roads express operated passenger rail operate trains routes operates tunnel transit buses airports bridges freight platforms corridor motorway tram trams
orphan pod squid helper nomad prometheus orca kestrel zookeeper rookery
high level rate higher price average low lower increase cost rates income rise increased above costs value highest below levels rising drop inflation increasing reduced percentage unemployment output increases median peak lowest gross reserves consumption ratio elevated minus smallest shrinking imbalance
lock steering brake torque lever locking throttle latch yaw servo
police killed soldiers injured officers wounded fired shooting bodies civilians civilian attacked dozens witnesses soldier scores casualties clashes guards clash riot attackers squads attacker masked
problems result loss serious caused risk conditions cause impact damage suffered worst failure deaths massive affected injuries effects severe suffering collapse causing danger resulted ill causes experienced risks resulting consequences suffer harm exposure prevented fatal shortage cope affecting breakdown prolonged consequence premature destructive accidental
ceremony anniversary honor memorial birthday occasion honour honours decoration honoured esteemed
phase formula stages cycle sequence processes runaway dependency
default proxy collateral withdrawals balances swaps defaults depositors issuers payday escrow rollover mismatches counterparty
fx cf ts ll ls spec mx mes cert
oil food fuel supply exports goods crude supplies export tons imports import raw imported bulk tonnes shipments shipped inventories supplier metric deliveries exported shipment processed exporter smuggled importer tonnage
fergus ewan declan kirsty deirdre siobhan saskia elodie fintan
tokyo jakarta manila mumbai osaka hyderabad chennai pune
exit interchange exits exited detour backups overflowed wildcards
run hit runs yards hits innings walk pitch hitting passes walking streak stretch walks hr triples
missile rocket submarine drone spotting intruders intruder
you get my think me know your got lot really something things love ca thing getting doing bad feel talk sure anything everything someone tell everyone knew anyone mind else kids guy maybe talking knows hear guys thinking everybody watching seeing remember yes telling fun nice myself stuff worry thinks wonder kid anybody somebody forget imagine knowing likes listen guess gotten luck liked hell folks rid figured whoever wonders hers
correction corrections slides corrective ops
sun smoke shadow hung dust cloud ash lit flame
new first three made being part work called used set however each held given taken received special field short gave included previous performance stage followed present created designed completed previously placed originally introduced presented marked drew drawn delivered latter drawing
show series story shows character features stories picture episode featured feature characters classic reality theme tale presents serial narrative
aps ims brt prs iban dcs aws cni aml cdn rps esb ddos rpc
pain mental stress sleep comfort sleeping fatigue attachment hygiene
builder apprentice electrician trainee traveller setter janitor matchmaker
commands assigns
little enough huge bit add fine fresh extra quick plenty cheap sorts ample
collection lists collections item stamp labels archives seller collector catalog archive catalogue retrospective brochure
switchover bleeps psus
court case trial justice judge attorney lawyer supreme filed appeal hearing lawyers prosecutors request jury courts suit prosecutor judges appeals lawsuit circuit witness behalf client counsel pending verdict superior proceedings corpus
felt concerned seriously feeling interested worried aware obviously surprised deeply feels convinced personally pleased understood tired assured satisfied remembered noticed impressed confused appreciate relieved anxious believing reminded understands unaware curious appreciated frankly embarrassed overlooked cared sadly realised evidently
safer convenient quicker simpler clearer apt tempting nearer wiser nicer plainer
room hotel bar restaurant shop apartment shopping pool rooms bars parking kitchen lobby garage basement warehouse suite rented pub barn lounge picnic playground hut suites upstairs bakery cellar vip kitchens storefront canteen
jean laurent olivier antoine luc ruben luca dario baptiste jos ferran
checking verify verified duplicate submitting receipt verifying duplicates verifies
pt pr var pos soc fw fd gre hl df eod fyi
passengers ferry flooded stranded travellers overloaded quarantined
scenario scenarios irreversible foreseeable foresee foreseen
closely carefully separately reviewed examined checked matched monitored compare differ tracked comparing evaluated differed
delays cancellation shutdown disruption blackout standstill cancellations outages fiasco interruption glitch outage unplanned
use free order provide allowed needed allow needs access provided limited required prevent protection necessary protect ensure safe provides allowing providing require allows secure requires remove handle proper protected monitor obtain sufficient enable enabled availability insufficient enabling
malm lading leaver krak aroha bordereau
river flow stream reaches extends reservoir ranges streams downstream upstream cascade
phone mail telephone fax messages anonymous telegram addresses chat mails mailed email caller mailing telex spam queries callers forwarded coded relayed postings sms typed pager e-mail sender emails attachments spammers voicemail e-mails senders
stock shares exchange trading cents traded delivery futures trader trades feeder
name speaking words word names refer speak meaning referred spoken describe refers literally speaks phrase
land settlement settled settle settlements lands parted
test blood tests samples random sample detected batch sampling sampled
rating rated upgraded downgraded downgrade buoy
positive direct approach critical measure effective solution alternative counter appropriate aggressive intervention useful consistent mechanism proven guidance reliable
wavelength pixels pixel azure gpu shader
fix alter modify rewrite revoke redesign reconstruct invoke undo classify rename rewrote redo
badly restored repair rebuilt repaired cleaned inspected detached reused recreated patched reconnected restocked
policy measures reform policies standards climate basic adopted reforms agenda priority requirements implementation consensus mandate framework integration implemented balanced resolutions priorities governance accordance objectives directive balancing macro
rn lib pim aw nd ve git
annual figures figure numbers survey volume statistics posted estimates monthly estimate attendance comparison volumes quarterly adjusted compiled posting yearly digit readings totals compares weakest logged snapshot sharpest
contribution contributing contributor contributors beneficiary
life dead heart scene missing die dream alive soul disappeared mystery dies forever forgotten vanished unfinished
gas electricity solar heating lighting cooling conditioning appliances cleaner containment appliance wiring ventilation heater conditioner sprinkler
java alpha beta messenger app android ds avatar apps cms ios antivirus sdk
sealed fence checkpoint guarded checkpoints buffer cordoned cordon fenced
urgent asks denies considers decides agrees fails refuses warns rejects announces accepts confirms approves proposes acknowledges prefers declares recommends invites commits renews
matrix graph vector algorithm infinite bundle nodes node diagram integer vectors graphs coupling topology constraint diagrams compute exponential cyclic cartesian nested endpoints computes bidirectional
tablets tablet
frozen freeze freezing breached froze freezes halts unblock restarts
repairs voyage decommissioned commissioning refit refresher replenishment
consistency curiosity moderation composure sanity uniqueness freshness deprecation
flange crawler logger scraper artefact scrubber look-alike sorter balancer backplane compactor forwarder analyser de-icing lock-out isolator chargeback extruder autoloader
server ip query authentication dns sql tcp buffers endpoint login workspace vms backend postgresql dhcp
cto dms ttl exco mutes hss hmi mcr lims kpi
concerns concern lack confidence signs continuing negative apparent partly reflect attributed reflected mood indication reflects doubts weakness underlying enthusiasm evident persistent bias spite reflection expectation owing reversal underlined rumours stemmed mirrored attributable hardening
notebook playbook gamer reflector
press interview associated writer ap contributed cox writers reporter journalist interviewed correspondent contacted courier ledger newsroom
saying asked described believed claimed noted confirmed expressed suggested admitted stated insisted revealed acknowledged reportedly indicated cited concluded stressed publicly pointed explained questioned informed confirm commented cautioned acknowledging confirming
mm inches kg weighed cm weighing weighs lb
doctor expert resident laboratory consultant specialist lab physician researcher trainer nurse surgeon forensic technician pathology pharmacist forensics clinician
filter intake filters potassium overload blockers feeders airflow selenium leds reflectors
button inserted marker envelope attach insert pencil flap fuse pointer duct plugs tester wrapper riser
michael mark paul peter williams mike scott steve jim chris andrew brian patrick kevin tim greg craig marcus darren
first-time chg attestation typescript attestations packagers follow-ups authorisations
family born living lives lived native grew slave estates migrated
abdoulaye kwame emeka okafor
election vote elections majority voters candidates votes seats census polls poll voting count electoral nationwide referendum register margin ballots polling thirds counted counting casting tally primaries signatures rerun
unauthorised redirect offload penalise
bc eds adds updates quotes update updated headline quote glance subs inserts typo
incident occurred incidents lasted arose surfaced preceded preceding coincided mishap
expired expires expire lockout expiry lapsed expiring reverts voided unsupervised rejections backdated renewals
mary queen lord lady grace joan ruth
solvent helium isotope reagent shard nacl
ravi dev rohan vikram iyer priya pooja stavros meera anjali meenakshi
careful honest wise decent helpful transparent trusted reasonably competent disciplined orderly sensible polite prudent privileged indispensable exemplary gracious sane attentive diligent punctual
car drive cars vehicles vehicle ford driving auto motor driven gm drove utility drives pickup
halloran marchetti mwangi bronwyn saltmarsh zeynep
chronology miscellaneous glossary headings glossaries
peace future efforts hope fight failed bring effort success step bid attempt seeking hopes progress challenge aimed re push steps promised attempts hoped struggle peaceful achieve initiative crucial challenges pledged resolve promise aim promises promising reconciliation quest
flushing matron
meters pair metres meter pairs lengths paired continents kilometre sprints
travel visitors tourists guests arriving trips tours vacation destination fare visitor reservations shoppers booked fares arrivals occupancy departures bookings
weapons carried arms carry carrying gun guns possession carries bore
root cured rot rafa
check-in reachability timezone look-up metar
excel spreadsheet
knocked dumped skipped bumped swallowed tripped scraped yanked screwed chewed cleanly gambled skimmed
opportunities engage dangers exploit gaps exploited vulnerability suppress divert
stand-up half-hour one-off two-day two-hour standup two-week one-on-one four-day five-day night-time five-minute four-hour two-minute ten-minute heads-up
grid voltage circuits coil amplifier converter transformer hz rf kv mains substation capacitor inverter rectifier inverters switchgear
independently freely continuously concurrently rotate rotated partitioned
group international based community groups association organization society established founded formed foundation organizations organized forum establishment organisation promotion funded jointly organisations workshop hoc
taxes payments sum payroll owed sums receipts withheld deferred insured refund payout refunds payouts deducted policyholders deduct pacs refunded
doubling tripled shrank slowest multiplied tenfold normalised trebled ten-fold
mib capa bic gib
arranged wrap arrange consult
mistake mistakes terrible unacceptable mess shame reminder embarrassing deliberate awful distraction excuses misunderstanding reminders blunder glaring inconvenience needless
watchers tracker watcher registrars
second third record single fourth finished fifth overall double straight finish sixth row ranked seventh consecutive eighth ninth ranking finishing quarters longest fastest successive tenth finishes th eleventh twelfth thirteenth
york washington center san los angeles atlanta boston chicago francisco owner louis houston miami philadelphia detroit toronto seattle dallas diego manhattan vancouver charlotte memphis
interface extensions modules usb compatibility interfaces configurations ethernet socket cores configured arrays third-party firewall adapter connectors router routers overlay templates bios gateways sockets firmware apis avatars virtualization identifiers firewalls permissions plugins middleware bots mods cabling front-end binaries integrators transceivers
validation checklist aggregation credential gist workflow segmentation annotation printout airdrop caching descriptors lookup traceability read-only localisation off-line synchronisation workflows in-memory
build create raise improve developing reduce develop boost promote maintain existing improved creating establish expand expanded extend encourage strengthen restore manage preserve introduce rebuild upgrade concentrate tap dominate restoring reinforce lend widen
overwhelmed exhausted drained panicked starved draining starving disconnected blinded refreshed
computers phones portable laptop console servers printer telephones radios disks printers laptops consoles handheld gamers notebooks handsets handset mainframe workstations pagers workstation handhelds
against support led opposition anti movement joined coalition pro alliance rival supported backed opposed split minority supporting dominated joining backing backs
pipeline depot pipelines cache depots reprocessing dumps caches
london paris moscow madrid berlin rome milan vienna geneva frankfurt lyon oslo lisbon marseille basel
mapped validated replicated analysed guesses propagated infer retrospectively extrapolated parsed buffered cached reproducible recalculated overwritten trivially
gnosis cron locum rtu init on-call nonce out-of-band jcl earthing xz kinesis nostro grep crac lle
file files database codes libraries id registry zip profiles databases registers encryption password compile repository hack tabs ids passwords encrypted directories folders registries repositories
points scored goals twice score seconds scoring tied doubled averaged basket capped netted timed jumper keyed
theory interpretation theories logic mechanics hypothesis reasoning hypotheses semantics
boolean responder bayes classifier otp verifier
putting turning sending pushing pulling pointing picking stopping letting removing catching handing chasing bent kicking backward spinning dragging splitting concentrating shedding rounding skipping slicing pinning
shot golf shots woods hole rounds chase par misses annika leaderboard
base wing pad bastion
mobile wireless providers provider subscribers broadband dial telecoms modem messaging optic subscriber atm bandwidth modems prepaid telephony rollout isp paging wi-fi wifi interconnection landline lte
deaf orphaned mute stateless unreadable
dialogue dialog
municipality tribe exists belonging existed belonged belongs belong owes rests
image hero legacy symbol legend glory icon cradle
recognize urge ignore justify excuse tolerate recognise heed disregard overlook reiterate
remain remains remained condition largely maintained stable unclear uncertain intact absent unavailable unaffected
queensland slough ballarat bendigo
outsourcing outsourced start-up isr e-commerce matchmaking phishing crm in-flight ampersand jwt
bored distracted visibly jealous annoyed impatient mildly puzzled calmed predictably hopelessly messed muddled unsurprisingly woken squashed clobbered flustered embarrassingly blindingly
coordinator planner coordinators facilitator selector co-ordinator
tidy tedious backdoor cursory flaky amateurish nonchalant lackadaisical thoughtless slapdash disorganised verbose half-hearted
offer buy offered sell sale customers offers offering buying clients purchase contracts options option deals buyers preferred listing select discount transaction cheaper priced tender buyer
attack attacks killing strike militants suicide suspected bombing blamed targets assault strikes bombings deadly raid eta staging botched bungled
ali hussein abu khan mohammed ahmed omar hassan ibrahim malik rashid jamal nasser yusuf alias noor hamza farouk farah abubakar bilal farid farhan
porto ferreira simone fernandes petrov joost thiago
market economic trade economy prices quarter growth interest dollar global investors markets biggest stocks demand analysts domestic profit earnings euro currency losses gain fed decline recovery overseas hurt gains mixed profits expectations weak dealers expects recession stronger predicted emerging traders trend steady surge currencies offset declines excluding meantime exporters
training practice conducted conduct exercise routine exercises drill readiness drills simulated diligence
validate labelling crediting sizing validates validating misreading fulfilment muting recalculate equivocating
approvals mea evictions takings appraisals culpa confirmations rollbacks
lifts mon fri gc tue
wiped erased untouched clawed replayed
ship crew ships boat fleet cargo vessel crews spotted departed tanker escort collided boarded tow attendant docked flagged searchers
manual sequential rotations gearboxes markdown
budget fiscal revised revision revisions supplementary reorganisation rollback
live performed dance concert perform performances sessions rehearsal rehearsals rehearsed rehearse
satellite radar mechanical observation laser optical detection precision telescope controller module measurement sensors measurements mapping seismic gps microwave sensor detector payload optics simulator calibration metering telemetry uplink
nature content function context expression domain interaction realm expressions discourse domains
bypassing disabling severing
giant steel metal industries factory maker wood iron coal shell manufacturer copper crystal cement miner
wallet taps drawer wallets unlocked mailbox unattended fridge mailboxes manhole inbox unpacked unread undelivered
semester five-year enrolment first-year grads enrolments
cover deep covered surface piece lay laid flat covers roll soft covering bed thin exposed rolling lie rough loose plain beneath sheet outer layer sheets bare patch layers shelf folded strips patches
ignores defies renders manifests prescribes confuses neglects
jose antonio carlos jorge felipe reyes ruiz paolo gustavo stefano rodrigo villanueva aurelio castellanos
john george david james robert william lee smith jones thomas richard johnson martin van tom jackson bob davis joseph joe tony frank jack miller taylor howard daniel lewis wilson stephen ben bell ray dan morgan dean sam don bruce graham ward hunter porter buck
watchdog guardian guardians
baggage packet conveyor loader pallet loaders excavator smartcard limiter
sergei igor ana elena andrei dmitry pavel olga svetlana nadia dmitri larissa valentina oksana veronika ludmila
time-out ipsum matcher interest-rate al-qura lookback
jarmila haruka takumi mateusz bartosz thulani harpreet shanice zanele lerato hyun-woo linter ji-woo
inform remind advise impress informing reminding offending confuse disturb yourselves fancied
onwards advent predates
line side front ground wall inside feet floor table spot door box foot onto edge bottom stands corner window packed empty blocks plate yard pack rolled sits beside stretched halfway corners
bank financial banks funds credit finance debt insurance securities corporate assets loans institutions banking accounts loan monetary mortgage lending transactions deposits brokers deposit insurers liquidity borrow insurer regulator liquidation underwriting
scaling tinkering undoing staking smoothing purging patching guesswork goof rebalancing pasting tidying
credentials nod ego outsider arbiter
building built hall museum square bridge stone palace temple tower castle gates gallery installed roof entrance gate brick crane lighthouse annex hangar
people others americans thousands families residents hundreds victims homes citizens refugees millions individuals immigrants households relatives veterans ordinary persons disabled schoolchildren
galway limerick crewe kumasi athlone troms dak daventry
silence silent mock silenced handshake handshakes silences
sev sudo meetup kube luks wiremu naledi geth ottoline declarant isso submitter lorem ikaika ixchel zolt whitakers
signers commend signer counselled undersigned
paper pictures photos photo papers copies distributed pages copy print photographs printed dated maps printing coins photograph drawings stamps blank entries prints circulated copied reproduced calendars snapshots readable
warning alert warnings warn alarm caution prompt distress alerted vigilant precaution vigilance alarms alerts prompts
showed shown showing discovery tested demonstrated displayed experiment experiments
china chinese taiwan kong hong beijing yuan kim shanghai chen mainland li wang ma wen lin han wei hui bao
al terrorism taliban terrorist saddam terror plot bin qaida terrorists militant laden plotted
medium milk chicken bread recipe dish cake soup lightly recipes oven pizza mixing potato slice cookies mint bake rack cookie seasoned jar paste halves biscuits mixer espresso
reproduction reproduce mimic decode reproduces ingest replicates
european france russia germany german europe italy italian poland swiss sweden greece netherlands switzerland ukraine austria swedish norway belgium danish bavaria alps
sharing acquiring owning swapping swapped
technicians accountants clerks handlers timers translators trainees beggars interns helpers responders guilds testers awb porters apprentices pickers temp dispatchers custodians electricians moderators installers joiners
technology internet data computer systems equipment search software advanced uses digital tech electronic users memory platform application device applications devices machines chip tools processing components user tool graphics virtual mode hardware tracking array instant interactive installation disk computing peer networking settings embedded automated cyber simulation rendering startup automation real-time
tax fee salary premium pricing quota tariff allocation subsidy rebate allowance vat surcharge invoice
basis bond bonds treasury benchmark yield unchanged yields maturity coupon indexed repo bund
altered amended embargoed rewritten invalidated resubmitted
deliberately accidentally intentionally mistakenly poisoned inadvertently knowingly inexplicably mishandled mistook tampered carelessly wilfully
healthy eat fat feed treat sick mature ate appetite caring treats
reinsurer femi ngozi okonjo achieng
jammed numbering queue overflow queues kiosks cashier checkout kiosk queued stub triage switchboard turnstiles self-service queueing
port shipping ports merchant container harbour dock terminals docks inlet waterworks
species plant rice plants fish leaves grow tree trees grown seed roots stem grass seeds grows harvest leaf stems extract pods
version standard type versions derived modified surname identical usage generic newer variant differs surnames spellings
hospital medical patients doctors medicine surgery hospitals patient clinical clinic nursing treating nurses clinics surgeons pharmacy cosmetic maternity pharmacies dialysis pharmacists oncology radiology clinicians icu paediatric
service department health services affairs bureau transport communications transportation agriculture commerce tourism aviation postal logistics directorate
sitting walked sat tears waited quietly screaming cried strangers slept happily asleep woke staring awake paused leaned waking wandered silently stared nodded huddle bedside peering
learned learn learning teach lessons lesson quiz learnt beginner
adebayo okonkwo chidi kwabena olumide
usd rs eur shillings crore kwh gbp sgd
orders notice requests filing instructions ordering issuing notified announcements notices paperwork notification filings notify notifications
award festival awards earned prize awarded category fame lifetime prizes guild biennale kudos
otieno aoife tare leilani halvard lindqvist dagny bex
season coach draft agent bowl pick seasons nfl nba defensive giants yankees rangers rookie coaching bears drafted receiver starter roster picks receivers chargers
video format interviews tape audio videos tapes taped clips clip formats preview demo transcript transcripts promo sampler
chalk scrub sparky
public rights human issue issues social civil labor status democracy freedom fair convention privacy
change using instead rather means person either themselves itself cannot upon ways simply avoid thus directly fully intended meant determined completely therefore easily possibly otherwise purpose changing ultimately easier entirely specifically merely rely automatically convert altogether thereby presumably relied relying
many including several number major among local small large include different list form available similar common example various events throughout includes parts addition related mostly separate places sites mainly listed specific numerous minor variety rare forms elements multiple primarily types consists examples categories kinds handful occasions distinct locally lesser namely instances
meeting conference visit met scheduled summit arrived trip host attended meetings attend visited visiting invited visits arrival participants hosted hosts hosting capitals
flag signature logo poster colours ribbon badge initials renaming
population migration tide logging degradation undocumented migrations
models segment compact crossover pickups wrangler plug-in
tolerated practised adhered faithfully practise enforces obeyed
airside zs public-sector versioning requester rebooking captcha balancers validator consignee deduplication uplinks recommender demurrage jointing indexer paywall allocator admins livestream observability read-write updater vlans archiver overfill weighbridge rsync correlator approver dmarc oauth splicer autocomplete resolvers unpatched head-end ansible zlib fuzzing time-outs nginx hypervisors self-test hotfix formatter unreviewed tarballs ussd systemd whatsapp virtualisation
says makes comes takes goes appears gets continues gives follows holds looks leads becomes moves falls returns turns tells sees finds brings keeps puts raises explains draws sends loses reveals stays pushes captures
throttled paged bricked cabled scrolled tidied aborts beeped rebooked e-mailed nuked pinged mistyped
film star movie stars films directed cast producer actor entertainment artist musical theater hollywood movies theatre drama opera comedy actress roles guest studios cinema wizard puppet slasher
detect searches imaging scan fingerprints ct scanning scans scanner scanners heartbeat scanned fingerprint biopsies postmortem heartbeats post-mortem
drug drugs smoking drunk medication prescribed
supporters protest rally protests protesters violent activists angry staged demonstration organisers noisy
funny dirty bunch joke stupid stranger silly clever awkward fool nonsense dumb foolish lazy rude annoying sloppy greedy idiot careless clumsy kindly
tokens wristbands wristband interlock
decimals integrations activations rollouts routings latencies analysers signups
accuracy reliability accessibility durability workmanship completeness headroom rigour trade-off
iraq israel israeli palestinian iran iraqi arab turkey gaza palestinians baghdad hamas egypt lebanon saudi turkish afghan jordan iranian jerusalem syria strip pakistani egyptian shiite sudan arabia lebanese tehran israelis kuwait
dots blob watermark blobs deletions crypto globs glob
debian chiller merchandiser renderer bfd esports interop waf sub-type distro softswitch
layouts dependencies barcode raster gpus json
city south north west east central capital district main southern largest northern western middle eastern regional section southeast upper northwest branch provincial northeast southwest serves portion inner
edi ecc occ
utc pst cet bst apn incl cest aest aedt
developer programmer erp freelancer installer integrator orchestrator
tiny remote isolated isolation rogue environments disturbed isolate degraded
relations cooperation sides ties relationship diplomatic friendly partnership bilateral mutual exchanges contacts engagement coordination cooperative exchanged consultation forge
trevor gavin pieter patrice gregor yannick dekker hamish fenwick callum gripper
professor degree master teacher studied founder taught associate engineer architect scientist historian teaches conductor instructor mentor lecturer thesis phd physicist
retention mitigation grading reuse redundancy retraining on-site remediation hydrology onsite clean-up compaction end-of-life
twitter tweet tweets beep lol
united states national union member independent representative federation represented selected represents membership chosen recognized represent representing recognised
climb deck climbing floors jumps elevator stairs ladder ramp aisle climbs compartment crawl chute mezzanine
school college students education schools class programs student primary campus teachers grade classes teaching secondary elementary admission grades instruction curriculum seniors boarding intermediate exam placement admissions compulsory magnet
ssh mpls vpn nfs invoicing https ldap vsat kvm iscsi etl failover macos dnssec eftpos ospf sftp
deadline completion timetable milestone gradual handover roadmap timeline deadlines benchmarks foresees finalising
benedikt teodora kasia matthijs thandi anneliese mirela achterberg leocadia jaros thandeka sunniva
kurt erik johan wilhelm emil ulrich rolf tobias brandt meier florian hendrik oskar thibault herr piet ulrike haugen
heard spoke recalled talked replied answered reply remembers listened wondered answering laughed remarked aloud replies beforehand phoned politely
download streaming downloaded downloads copying offline uploaded upload archived tagging malware uploading reloading uploads screenshots
proposed approved proposal consider approval voted considering favor proposals recommended submitted approve recommendations reject submit favour recommendation recommend rejection propose approving
signal clock switch transmission signals frequency input switching controllers feedback pulse tuned switches tuning interrupt signalling analogue autopilot
mar feb sept nov oct aug hrs
animals animal cells brain humans pet mouse robot robots clone cloned headless
bang min wan ping ling jun lan bi mei ren lun tuan sop
db ola pic ade
arrested prison charged ordered murder arrest prisoners convicted jail suspects sentence seized handed suspect detained sentenced allegedly fled attempted custody freed executed escaped execution asylum sentences probation
tar rust heap binder fuzz lint
bogdan dag cosmin
anton kafka picker
informational on-line metrics informatics tutorial lifecycle saas e-learning off-site whiteboard colocation
sharp tone swift blunt verbal muted worded toned
reversed misled overruled erred misjudged miscalculated zeroed retry
unsafe outdated overweight abnormal defective unhealthy ageing shoddy
wanjiru kamau
de la el del le en et rosa todo
term position presidency succeeded assumed assume retire assuming helm assumes
percent million billion dollars total nearly share net worth compared dlrs estimated revenue pounds euros combined approximately plus marks registered respectively roughly cent valued
wild bird flock roaming
russian soviet czech polish warsaw sofia slovak slovene
bits stuffed chunk discarded boiled unused sticky hash leftover stale recycle leftovers kernels unapproved reprocessed unprocessed
cross direction distance path narrow opposite circle pattern parallel directions span loop segments axis curve circular paths overlapping loops inverted
state county california texas florida georgia virginia jersey carolina pennsylvania ohio massachusetts arizona michigan kansas usa colorado columbia minnesota illinois indiana oregon counties
probable hazard defects clue coincidence defect attribute culprit triggers symptom anomaly discrepancy leakage positives blip causal locale mismatch
nuclear possible key problem response potential source effect threat mass non particular presence activity contact possibility chemical reaction core threats factor factors element component cluster
amara blas tendai
goran mehmet emre ack osei
heavy winter weather hot ice cold heat rain wind snow dry cool warm waves drought lightning wet storms seasonal thunderstorm
welcome reception invitation kofi solana invite courtesy invitations telephoned unannounced
clean waste storage filling clearing cleaning garbage trash pile dump packing cleanup loading storing sorting rubbish
nerve fabric cord synthetic thread threads fibre bras filler spindle fibres
explicitly correctly spelled assessed corrected incorrectly wrongly omitted labelled guessed
auction purchases sellers junk listings auctions leases redemptions
connects splits terminates empties merges bypasses concurrency bisected bisects multiplies by-pass bisecting bisect
british french england australia britain canada australian royal canadian zealand ireland dutch irish kingdom uk scotland wales
unbounded second-level tuples semicolon idempotent enum inode
urgency worrying seriousness understandable stubborn mindful guessing underestimated rightly retrospect resent plainly impatience eagerness regrettably
backup standby back-up set-up fallback stand-in first-line second-line
sequences encoded activation transcription coding inputs encoding sequencing replication outputs deletion decoder splicing splice
sin owe forgive bless confess fathom forgives
sidecar chillers sidecars
security plan administration defense plans operations operation mission planned joint launched intelligence planning strategy launch agencies task defence strategic pentagon operational planners contingency
te lim sha tran dao io cor ultimo haruki anneke
company owned bought stake venture corporation acquired purchased merger shareholders owns delta parent ownership renamed telecom merged plc consortium entity competitor consolidated merge subsidiaries merging sbc inc
debit issuer acquirer fraudsters policyholder cardholder resets spammer accrual debits
members leaders parties ministers urged representatives governments lawmakers heads allies politicians deputies
bytes byte hex kib
nat abernathy
white black red light green brown blue dark golden color yellow orange bright painted spots seal grey colour dot stripe
amber petra jasmine
ah oh na koh ba mo ay ra nas ref oom gy zo
sydney dublin nairobi wellington johannesburg auckland brisbane perth lagos durban mombasa accra kano incheon mcg nakuru
sole exclusive licensed
antenna transmitter mast masts repeater
oops hmm doesn didn isn aren wasn couldn hasn shouldn wouldn weren
crept shadowed drifts blindly flapping lazily shorted flapped
helsinki rotterdam antwerp nantes utrecht tallinn graz ghent lviv uppsala brno bergamo turku delft recife tampere venlo
pdf jk sig csv pdfs txt
water salt washed wash sink drain fork drains forks soak faucet
judgment void submission validity judgement render disposition stewards reckoning finality
activated inactive reassigned redundant demoted rfc appendix deactivated redeployed
regret apology apologize apologies apologised apologise reprimand haste apologises
minutes goal ball minute pass penalty missed kick kicked keeper header bounced tipped fumbled blocker headers footer
program development energy project construction natural industrial sector projects housing resources environment environmental facilities technical urban funding fields expansion facility agricultural programme infrastructure employment improvement sectors maintenance enterprise restoration improvements resource rebuilding upgrading upgrades
make take go want come need give move call find continue able meet wanted hold try decided let leave wants stay begin ready wo join expect send ask seek prepared follow decide unless agree enter wait asking hoping choose participate sit preparing prepare respond deliver chose arrive repeat gather proceed conclude opted skip
christmas holiday eve wedding midnight dawn holidays easter ramadan daylight dusk fortnight diwali deepavali whitsun
happened happen worse happens tomorrow tonight anywhere ourselves everywhere anyway somewhere whenever nowhere sooner practically disappear hurts ours theirs mattered anyhow
countdown listener geo mod shuffle unplugged playlist formatted sign-on
driver truck drivers trucks taxi trailer parked ambulance cab ambulances tractor vans lorry lorries forklift
president minister former general chief prime head director secretary senior executive chairman vice deputy premier cabinet appointed co headed acting replace ex resigned adviser interim ceo successor appointment predecessor outgoing incoming caretaker replaces vp
individually sorted alphabetical transposed
arequipa ikeja
scale defined extent depth definition scope magnitude define measuring precisely severity
world final cup round title tour event championship competition tournament champion grand championships champions super finals singles titles compete crown masters qualified doubles holder qualification berth wildcard
optional click repetition deleted edit fixes updating edits typing delete restores shortcuts deletes deleting rewrites
sipho niamh ximena
house council committee board congress commission parliament senate assembly seat panel parliamentary congressional legislative speaker legislature chamber advisory chair delegate chaired convened quorum
spared compounded averted mitigated merited occasioned
government power system control action body pressure authority self powerful controlled powers internal resistance motion controls
scheme lottery incentive schemes manipulation diversion
resend admin svc sso resolver saml multiplexer subnet dsn auth rfo hlr hostname ssid
waypoint misjudgement notifiable no-go implementer half-finished half-baked ranker hand-over wetware follow-through deliverability reefers no-brainer hackathon cutover relayer onboarding liveness reconciler non-event
card ring belt tag rings one-time
say yet always clear believe done situation thought fact kind probably matter view idea reason seems actually true perhaps moment mean seemed wrong understand seem reasons certainly clearly none neither believes finding doubt sort whatever truth indeed proved exactly prove supposed unlikely impossible explain suggest suggests proof obvious hardly truly unfortunately notion minds nonetheless somehow impression ought surely proving proves
connect install communicate lets plug cables wires wired connector plugged disconnect reconnect
letter note notes write letters bills memo borrowed paragraph handwritten
administrative duty duties customs tasks assignment appointments customary
racing horse ride wheel bicycle cart wagon chassis bikes harness carts hitch trolley axles sleds
portal directory info folder http wiki homepage url org intranet helpline urls redirects reddit github
wipe flush mop flushed proxies
microsoft windows apple mac explorer oracle processor browser desktop compatible os linux processors sap browsers powerpc docs
often sometimes longer usually certain generally appear normal ones except unlike typically frequently fewer instance usual normally tend exception periods prefer permitted moreover whereas hence shorter tends exceptions
island sea coast pacific bay gulf islands atlantic ocean waters fishing offshore reef luzon
definitions binary meanings formulas prefix arithmetic suffix syntax decimal numeric prefixes parse
xx cdr sgt kerberos hsm
supports promoting protecting awareness maintains regards promotes protects attaches prides
book published wrote written books read writing author article novel reading writes guide articles reviews entitled chapter titled describes readers authors publish edited reader reads diary concludes textbook handbook excerpt
lucie camille marguerite moreau jean-baptiste orly rosalind delacroix mireille mme jacinta
lease tenants tenant landlord evicted eviction evicting
statistically percentages nil
jan stefan jonas anders lars theo lukas henrik marek matthias tor gunnar radek timo nils laszlo piotr tomasz bastian oleksandr wojciech deniz dariusz rasmus jukka szymon
dog bear hunting cat wolf elephant cage rat bug seals bugs thief python squirrel heron reaper
structure shape attached wire frame sized gauge log layout sizes trunk frames stack replica mesh interlocking
back home left half away spent rest leaving moving kept holding remaining gone stopped caught waiting pulled returning apart stayed abandoned entering heading busy crossed staying separated rushed stuck locked remainder idle
contributory diff
ehr tz qa eet helpdesk hkg
bottle containers freezer batches crates cartons vials heparin pallets
shipper scheduler daemon egress ingress optimisation maintainer in-charge maintainers
error errors fault failures faults baseline faulty unforced flaw lapses lapse
last day week tuesday wednesday next monday thursday friday month sunday days saturday expected earlier night announced weeks results hours ahead morning latest hour weekend session afternoon evening gmt advance announcement overnight surprise yesterday
dupe malformed grown-up well-paid scatterbrained
crime crimes committed guilty acts innocent counts commit intent punished punish abused committing offenders guilt accountable admitting execute reckless liable offence executing offender culprits negligent
begins starts ends meets stops arrives enters joins pulls survives completes recovers disappears
identified background unknown identity identify origin exact reveal origins discover distinguish manifest
aid emergency relief storm rescue assistance disaster toll humanitarian hurricane earthquake flood shelter floods tsunami evacuation typhoon shelters
information evidence details review account analysis document map preliminary description detailed findings assessment summary facts detail relevant accurate reviewing documented overview confidential observations thorough incomplete documentation histories documenting
classification configuration specification taxonomy iso font template xml css metadata schema filesystem
sternly coped sensibly foolishly stupidly
reps fitter bloke fart fitters pernille
coo prune pruned retrained bloat
marta ingrid miriam lena luisa pilar beatriz chiara ines leticia sunita ilse marisol freya
filled fill boards desk boxes tables chairs beds pools shelves rows counters closet openings stacked stalls bucket baskets desks cabinets stacks tray racks buckets bins tiers stacking lockers cupboard
api kernel aggregator rota plugin cli
help helped save managed helping struggling catch tries helps saved saving saves
inherited reconcile inherit reconciled
irresponsible naive inexperienced indifferent incompetent hasty misunderstood hopeless timid immature complacent cavalier clueless cocky err unprofessional overconfident blameless inattentive
law federal act legal rule rules constitution passed illegal laws legislation immigration code enforcement constitutional applied regulations limits grounds apply charter passage violation violated clause applying applies
business industry sales products sold commercial product operating consumer selling store stores worldwide consumers marketing distribution brand advertising manufacturing retail chain household makers customer wal purchasing toy retailer inventory wholesale chains marketplace convenience packaging cosmetics vendor merchandising
bush campaign clinton bill obama democrats republicans mccain gore kennedy blair powell kerry dole nomination campaigns hatch
companies workers jobs employees businesses firms farmers owners producers unions worker managers employee engineers operators miners hire developers utilities contractors suppliers contractor merchants vendors builders
republic nato independence ethnic kosovo serb bosnia bosnian serbs serbia croatia yugoslavia liberation zagreb partition
park lake hill valley beach historic mountain farm forest avenue garden resort township hills trail parks lane haven lodge reservation vineyard
screen touch camera lights cameras visible sight flash screens touching watches invisible viewer flashing glowing unseen blurred blinking
replay fixture interval replays lunchtime scorecard half-time warm-up kick-off mid-year
clocks ticked clicks ticks cheaters milliseconds
btc ach ecg npm env prb qm pem ddl
air aircraft flight plane airlines flights flying fly pilot planes helicopter landing carrier pilots flew crashed bound landed shuttle carriers craft
safety monitoring accounting inspectors regulatory inspection monitors supervision certified oversight compliance disclosure evaluation audit accountability licensing certification clearance assurance procurement verification supervisory auditors supervise audits appraisal evaluations referral
subscription subscribe subscriptions dispensed subscribed airtime
jitter non-compliance roll-out checkouts recalculation uptime human-induced same-day gbps mbit false-positive
lost rose fell dropped gained slightly stood falling pushed recovered fallen jumped hang climbed barely slipped shed dropping touched sank topped dragged dipped drifted
produces creates relies buys reduces builds delivers feeds generates collects fills eats transmits emits offsets
television radio tv channel broadcast fox cable abc bbc nbc viewers channels anchor broadcaster listeners daytime presenter moderator talkback
timer calculator damper checker crc locator arp sandbox toolbox botnet worksheet
engine machine tank engines automatic powered battery shells batteries fitted prototype compressed cartridge launcher cartridges charger
ntp yolo ctg
`;
