// Capitalised names that are no people: products and tools, languages, what engineers name their services after, places and times.

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Products, tools, libraries, protocols, languages and operating systems, by the words of their names. */
const products = words(`
  rook activemq adyen aerospike aiven airbyte airflow akamai akka alertmanager algolia alibaba alpine amazon ambari anaconda android angular ansible
  anthos apache apigee apisix apollo appdynamics apple arango argo argocd arista armory artifactory asana athena atlantis atlas atlassian
  auth0 aurora avro aws axios azure azurite babel backblaze backstage bamboo bareos barman bazel beanstalk beats bigquery bigtable bind
  bintray bitbucket bitnami bitwarden blackbox boundary bosh braintree brave bugsnag buildkite buildpacks bun busybox cacti caddy cadence calico
  camunda capistrano cargo cassandra ceilometer celery centos ceph ceph-mds certbot chaosmesh chartmuseum checkmk chef chrome chromium chrony cilium
  cinder circleci cisco citrix citus clamav clickhouse cloudflare cloudformation cloudfront cloudwatch cockroach cockroachdb cognito collectd
  composer concourse conda confluence confluent consul containerd contour coredns corosync cortex cosmos couchbase couchdb cron crossplane
  crowdstrike cryptomator curl cyberark cypress d3 dagster dapr dask databricks datadog datastax dbt debezium debian deis dependabot deno
  discord django dnsmasq docker dovecot doris dovetail dragonfly drbd drone dropbox drupal druid dynatrace dynamo dynamodb eclipse edge eks elastic
  elasticache elasticsearch elixir elk ember emacs envoy erlang eslint etcd ethereum eventbridge exchange exim express f5 fabric facebook
  falco falcon fargate fastapi fastly fauna fedora figma filebeat firebase firefox firehose fission flannel flask flink flutter fluentbit fluentd
  flume flux flyway foreman fortinet freebsd freeipa freeradius fsx galera ganglia gatekeeper gatling gerrit ghost git gitea github gitlab
  gitops glacier glance glassfish glue gluster gmail goharbor golang google gradle grafana graphite graphql graylog greenplum grpc gunicorn guardduty
  hadoop haproxy harbor harness hashicorp haskell hazelcast hbase hdfs heartbeat heat helm helmfile heroku hipchat hive homebrew honeycomb
  horizon hotjar htcondor httpd hubspot hudi hudson hugo hystrix iceberg icinga ignite influx influxdb informatica insomnia instana intercom
  intellij ionic ios iptables istio jaeger jasmine java javascript jboss jenkins jest jetbrains jetty jira jms jmeter juniper jupyter k3s k6 k8s
  kafka kaniko karpenter keda keepalived kerberos kernel keycloak keystone kibana kinesis kinsta knative knex kong kotlin kube kubelet kubeflow
  kubernetes kustomize kyverno lambda laravel launchdarkly ldap leaflet lens letsencrypt libvirt lighttpd linkerd linux liquibase locust logstash
  loki longhorn looker lucene lustre lxd mac macos magento mailchimp mailgun mandrill mariadb marathon marklogic maven maxscale memcached
  mercurial mesos metabase metallb meteor metricbeat microk8s microsoft mimir minikube minio mirantis mixpanel mlflow mongo mongodb monit
  moodle mqtt mssql mulesoft munin mysql nagios nats neo4j neon netapp netbox netdata netlify netty neutron newrelic nexus nfs nginx
  nifi node nodejs nomad notion nova npm ntp nutanix nvidia oauth ocsp octopus okta omnibus onedrive oozie opa openai openldap opennms opensearch
  openshift openssh openssl openstack opensuse opentelemetry opentofu openvpn openvswitch openwhisk opsgenie opsworks oracle orca outlook
  pacemaker packer pagerduty palo pantheon papertrail parquet patroni paypal percona perforce perl pgbouncer pgpool phabricator photon php
  pingdom pingora pinot pipenv pip plesk podman polaris portainer portworx postfix postgres postgresql postman powerbi powerdns presto
  prefect prisma prometheus promtail proxmox proxysql prow pulsar pulumi puma puppet pushgateway pycharm pyroscope python pytorch qemu
  quarkus quay quicksight quip rabbitmq rails rancher raspbian raygun rds react redash reddit redhat redis redshift redux remedy renovate
  retool riak riemann rke rocketchat rocketmq rollbar route53 rsync rsyslog ruby runc rundeck rust s3 sagemaker salesforce salt saltstack
  samba samza sap scala scylla scylladb selenium semaphore sendgrid sendmail sensu sentinel sentry servicenow shopify sidekiq signalfx sinatra
  singlestore siri skaffold skype skywalking slack snowflake snyk solaris solarwinds solr sonar sonarqube sonatype spanner spark spinnaker
  splunk spring spotify sqlite sqs squid stackdriver statuspage stolon strapi stackstorm storm storybook strimzi stripe sumologic sunos supabase superset
  supervisord suse svelte swagger swarm swift swift-proxy synapse symfony sysdig syslog systemd tableau tailscale talos tanka tanzu teamcity teams
  tekton telegraf teleport temporal tempo tensorflow teradata terraform terragrunt thanos thrift tibco tidb tikv timescale timescaledb tomcat
  traefik travis trello trino trivy tsdb tungsten twilio twitter typescript ubuntu udp ultradns unbound unicorn unity unix uptime uwsgi vagrant
  varnish vault vector velero vercel veritas vertica vertx victorialogs victoriametrics victorops virtualbox vitess vmware vscode vue wavefront
  waypoint wazuh weave weaviate webex weblogic webpack websphere whatsapp wildfly windows wireguard wireshark woocommerce wordpress
  xen xenserver xray yarn yarpp youtube yugabyte yum zabbix zendesk zeebe zeppelin zigbee zipkin zookeeper zoom zscaler zuora zuul
  alexa cortana watson einstein copilot gemini claude chatgpt gpt bard mistral llama gandalf hal skynet jarvis cobol fortran pascal
  ambassador antrea archiva aruba avi barracuda broadcom brocade checkpoint clair cloudera cloudstack codefresh coralogix dell derby dex emissary
  ent ericsson fortigate gloo hpe huawei ibm intel ivy jfrog juju kiali kubespray lacework lenovo linode logdna logz ovh meraki mesosphere mikrotik
  motorola mattermost netscaler netsuite nokia notary ocean opsani oso panorama parse philips pixie pivotal polkit qlik qualtrics rapid7 razorpay
  ringcentral riverbed rubrik samsung siemens sophos sonicwall stash sybase symantec tenable teltonika tibero toshiba trend twistlock ubiquiti
  veeam verisign verizon vodafone vyos workday worldpay xero zebra zerto zalando zenoss klarna mollie plaid square visa mastercard swift sepa
  vespa milvus qdrant chroma pinecone ollama gremlin karma vite manjaro darwin mach jitsi zulip rasa wit lex macie bolt sumo bosun kamailio
  asterisk nix guix gentoo slackware fuchsia minix quagga litmus toxiproxy playwright puppeteer rollup shinken centreon rudder habitat inspec
  mocha chime amplify pinpoint lightsail parca knot netsuite sap gocd maas snort suricata zeek osquery velociraptor dkron faktory resque
  bull sidecar rabbit camel mule axon akeneo bitrise appium detox fastlane gradio streamlit langchain mermaid obs ffmpeg gstreamer icecast
  wowza nagvis cacti observium librenms smokeping rancid oxidized nornir napalm junos nexus catalyst fortios panos ios aix hpux vms mvs zos cics
  db2 informix ingres sybase firebird interbase teiid calcite drill impala kudu kylin accumulo phoenix tajo sqoop mahout ranger knox livy
  katran maglev dremel borgmon viceroy scuba beringei azkaban voldemort cherami horovod marmaray makisu palantir hodor brooklin ambry finatra
  pelikan suro karyon servo archaius titus mantis zanzibar megastore ludwig pyro rosetta peloton michelangelo napa zipline espresso matcha bento
  sushi kombucha numa edda pregel monarch procella percolator dash echo eden electra luna matrix maven mercury rail rhea salt star sky sherlock thor vita zen
  telstra telefonica comcast equinix rackspace digitalocean hetzner scaleway leaseweb level3 cogent lumen centurylink ntt
`);

/** What services, clusters and machines get named after: gods and heroes, planets and stars, letters, minerals, winds, animals. */
const codeNames = words(`
  achilles aegis aeolus ajax amaterasu anansi anubis aphrodite ares argus ariadne artemis asgard astraea balder bastet bellerophon bifrost boreas
  brahma calliope calypso castor centaur cerberus ceres charon chimera chronos circe clio cronos cupid cyclops daedalus demeter diana dionysus
  eos eris eros europa eurydice fafnir fenrir fortuna freya frigg gaia galatea ganesha ganymede garuda griffin gryphon hades hanuman hecate hector
  heimdall helios hephaestus hera heracles hercules hermes hestia horus huginn hydra hyperion hypnos icarus indra io iris isis ishtar janus
  juno jupiter kali kraken kratos kronos lakshmi leto leviathan maia marduk mars medea medusa mercury metis midas minerva minos minotaur mithras
  mjolnir mnemosyne morpheus muninn narcissus nemesis neptune nike nyx oberon oceanus odin odysseus olympus oracle orion orpheus osiris pan pandora
  pegasus persephone perseus phobos phoebe phoenix pluto pollux poseidon priam prometheus proteus psyche ptah quetzalcoatl ra rhea ragnarok
  saturn selene shiva sisyphus sphinx styx sol surt tartarus terra themis thor thoth titan titania triton tyche tyr ulysses urania uranus valhalla
  valkyrie venus vesta vidar vishnu vulcan yggdrasil ymir zephyr zephyrus zeus
  alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon phi chi psi omega
  aldebaran altair andromeda antares arcturus aries aquarius aquila auriga bellatrix betelgeuse callisto canopus capella cassiopeia ceres comet
  cygnus deneb draco eclipse enceladus equinox galaxy gliese halley hubble kepler leo libra lyra meteor mimas miranda mizar nebula
  neutron nova oort pleiades polaris procyon pulsar quasar regulus rigel sagittarius scorpio sirius solstice spica sputnik taurus titan vega virgo
  voyager zenith apollo gemini artemis soyuz challenger discovery endeavour enterprise falcon pathfinder curiosity perseverance cassini galileo
  agate amber amethyst aquamarine beryl bronze carbon cobalt copper coral crystal diamond emerald flint garnet gold granite graphite helium
  iridium jade jasper krypton lapis lithium magnesium marble mercury neon nickel obsidian onyx opal osmium palladium pearl platinum plutonium
  quartz radium ruby sapphire silicon silver sodium steel sulfur tantalum thorium titanium topaz tungsten turquoise uranium xenon zinc zircon
  mistral sirocco scirocco tramontana monsoon typhoon tornado tempest tsunami avalanche blizzard cascade cyclone glacier lightning
  thunder volcano hurricane
  albatross badger barracuda beaver bison buffalo cheetah cobra condor coyote crane dolphin dragon eagle ferret firefly fox gazelle gecko
  hawk hedgehog heron hornet hound husky ibis jaguar kestrel kingfisher kiwi koala lemming lemur leopard lion lynx magpie mammoth manta
  marlin mongoose mustang narwhal ocelot octopus orca osprey otter owl panda panther peacock pelican penguin piranha platypus porcupine puffin puma
  python quokka raccoon raptor raven rhino robin salamander scorpion seagull shark sparrow squid squirrel starling stingray stork swallow swan
  tiger toucan viper vulture walrus wasp weasel whale wolf wolverine wombat woodpecker yak zebra
  octavia cassandra nimbus cumulus stratus cirrus aether aeon apex arcadia avalon babylon camelot eldorado elysium utopia xanadu excalibur gandalf
  frodo bilbo aragorn legolas gimli boromir sauron saruman mordor gondor rivendell hogwarts dumbledore hermione vader yoda chewbacca
  skywalker tatooine endor dagobah spock picard cylon galactica morpheus tardis dalek batman superman spiderman hulk ultron groot gamora
  pikachu yoshi zelda tricorder warp holodeck borg bishop pawn castle falconer griffon wyvern basilisk leviathan
  bastion beacon citadel compass conduit conveyor courier fortress foundry gateway harbinger keeper lighthouse magellan maestro mailman mosaic nautilus
  navigator nexus outpost overlord overseer overwatch paladin panopticon pioneer pinnacle postmaster quartermaster ranger sentinel sherlock
  sherpa spartan spectrum summit synergy tango trident umbra vanguard vertex vortex warden watchtower zodiac
`);

/** Places, weekdays and months: regions, sites and times that act in sentences about systems, but are nobody. */
const placesAndTimes = words(`
  africa america amsterdam asia athens atlanta auckland australia austria bangalore bangkok barcelona beijing belfast belgium bengaluru berlin
  birmingham bogota boston brazil brisbane bristol britain brussels bucharest budapest cairo california canada canberra cardiff chennai
  chicago china cologne copenhagen dallas delhi denmark denver detroit doha dresden dubai dublin edinburgh egypt england europe finland
  frankfurt france geneva germany ghana glasgow greece hamburg hanoi helsinki houston hungary hyderabad iceland india indonesia iowa ireland
  istanbul italy jakarta japan johannesburg karachi kenya krakow kyiv lagos lahore leeds lima lisbon liverpool london luxembourg lyon
  madrid malaysia manchester manila marseille melbourne mexico miami milan minneapolis montreal moscow mumbai munich nairobi naples netherlands
  nigeria norway nuremberg ohio oregon osaka oslo ottawa pakistan paris perth peru philadelphia phoenix poland portland porto portugal prague pune
  quebec riga rome romania rotterdam russia saopaulo seattle seoul shanghai sheffield shenzhen singapore spain stockholm
  stuttgart sweden switzerland sydney taipei taiwan tallinn tehran texas thailand tokyo toronto turin turkey ukraine utrecht valencia vancouver
  vienna vietnam vilnius virginia warsaw washington wellington wales zagreb zurich
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november
  december christmas easter ramadan diwali halloween thanksgiving
`);

/** Words that begin sentences about systems, and stand there with a capital. */
const things = words(`
  access account accounting admission alarm alarms alert alerting alerts analytics api apis app apps archive audit auth authentication authorisation
  authorization autoscaling autoscaler availability backend backup backups balancer bandwidth batch billing blob blue bootstrap bot branch
  broker brokers browser browsers bucket bug bugs build builds cache caches caching canary cap capacity card cart catalog catalogue cert
  certificate channel check checkout checks chrony circuit client clients clock cloud cluster clusters code collector compaction compiler
  config configuration connection connections connector console consumer consumers container containers cookie coordinator core counter crawler
  cronjob daemon dashboard data database databases deduplication deployment deployments desktop detection device devices dhcp discovery disk disks
  dispatch dispatcher dns documentation docs download downstream driver drivers edge election email emails encoder encryption endpoint
  engine environment errors event events exporter failover feature feed fetcher file files filesystem filter firewall firmware flag flags
  fleet frontend fulfilment fulfillment function gateway graph graphs green handler hardware health heap host hosts identity image images
  index indexer indexing infrastructure ingest ingester ingestion ingress instance instances integration interface invoice invoicing job jobs
  journal kernel key keys label latency layer ledger library limit limiter link load lock log logging logic login logs machine machines mail
  mailer maintenance manifest map mapping memory message messages messaging metadata metrics middleware migration migrations mirror mobile model
  models module monitor monitoring monitors mount network networking newer node nodes notification notifications object observability older onboarding
  orchestration orchestrator order orders packet packets page pages pager parser partition partitions password patch payment payments payroll peer
  permission pipeline pipelines plugin plugins pod pods policy poller pool portal prediction pricing primary process processes processing
  producer prod production product profile program promotion provisioner provisioning proxies proxy publisher purge query queries queue queues
  quota raft ram rate receiver recommendation reconciler recovery redirect refresh region regions registry relay release releases reload
  replica replicas replication report reporting reports repository request requests resolver resolvers resource response responses
  restore retries retry revision role rollback rollout rollouts root route router routers routes routing rule rules runner runners
  runtime sandbox scanner schedule scheduler scheduling schema script scripts search secondary secret secrets security sensor sensors server
  servers serverless service services session sessions settings shard shards shipping sidecar signal site software source spike ssl staging
  standby state status storage store stream streaming streams subnet subscriber subscription sync system systems table task tasks tcp
  telemetry template tenant test testing tests thread threads throttling ticket tickets timeline timeout timeouts tls token tokens tool tooling tools
  topic topics traces tracing tracker traffic training transaction transactions transport trigger tunnel uploader upgrade upload uploads upstream usage
  validation validator version vip vpn warehouse watchdog web webhook webhooks website widget worker workers workflow workload zone zones
`);

/** Given names that are as often something else: only the sentence can tell. */
export const namesakes: ReadonlySet<string> = new Set(
  words(`
  ada alma amber angel april archie ariel art ash asher aspen august austin autumn avery bash bay bill blue brook
  brooklyn carol caroline cedar celeste chance charity chase chelsea chip christian clarity claude clay cliff cody cole cooper crystal daisy dale
  dakota dallas dawn dean denver destiny diana dot drew earl easton eli ember emerald eve faith
  fern flora florence forest frank gale georgia ginger glen grace grant guy harmony harper hazel heath heather hope houston hunter
  india ivy jack jade jasmine jasper java jay jewel joy judge julia july june justice kali kay ken lance leo lily logan london 
  luigi maia major march maria marina mark marvin mason max may maya melody mercy milan miles mimi
  miranda mona morgan nan noble olive otto owen paige paris parker pascal pat patience pearl penny perry
  phoebe pierce pip polly porter preston price prudence quincy ran ray reed regina remedy rex rich rob robin roman
  rose rowan ruby sage sandy scarlet scout selena serena serenity shepherd siena sienna sierra silver skip skylar sofia solomon
  sonny spencer stella sterling stone summer sunny sydney tanner taylor tess theo tracy travis trent trinity
  ivory laurel olive poppy rosie rusty precious royal innocent general golden valentine buck comfort gus promise junior earnest
  geneva santiago sofia lima perth jordan israel chad kenya
  troy valencia vera verity victor victoria victory violet virginia wade walker wells west will willow winter wren xena zora
  `),
);

/** Names that are no people, unless more is said. */
export const systemNames: ReadonlySet<string> = new Set(
  [...products, ...codeNames, ...placesAndTimes, ...things].filter((name) => !namesakes.has(name)),
);
