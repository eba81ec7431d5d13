# The words of this project. `make help` explains each and lists what can be moved.
.DEFAULT_GOAL := help
.PHONY: help up down reset status logs code token fmt quick test faults images test-containers compose-up compose-down
MAKEFLAGS += --no-print-directory

XARXA := deploy/local/bin/xarxa

help:
	@sed -n 's/^# | \{0,1\}//p' $(MAKEFILE_LIST)

# |Xarxa: publish once; everyone concerned learns of it, once, and it can be proved.
# |
# |  make up       build, start the whole network on this machine, load the demo, show the main job
# |  make down     stop all that make up started, and nothing else; data is kept
# |  make status   what runs: state, pid, port, memory, since
# |  make logs     follow the logs of all parts
# |  make reset    forget all data (asks first; CONFIRM=1 does not), keep what was downloaded
# |  make token ACCOUNT=oficina@example.org    a bearer token, for trying the API
# |  make code     the office's current one-time code
# |
# |  make fmt      format the code
# |  make quick    format check, unit and slice tests of what changed since the last commit on main
# |  make test     everything: format, warnings, all tests, the browser; what the CI runs
# |  make faults   harm a temporary network, check that nothing is lost or doubled; LONG=1 longer, ONLY=X9 one alone
# |
# |  make images           images of Kafka, MongoDB, Keycloak and our services, built here of what make up uses
# |  make compose-up       the whole network in containers of those images (Docker Compose); make compose-down stops it
# |  make test-containers  the integration tests on those images (Testcontainers)
# |
# |  DEMO=0 XARXA_FIRST_ADMIN=address make up    an empty network: no demo members, accounts, news or activities; the
# |                                              address is invited by mail, once, as its first administrator
# |
# |Each address can be moved by an environment variable (default):
# |  XARXA_PORT_PORTAL (8080)   XARXA_PORT_KEYCLOAK (8081)   XARXA_PORT_CONTENT (8091)
# |  XARXA_PORT_EVENTS (8092)   XARXA_PORT_MEMBERS (8093)    XARXA_PORT_NOTIFICATION (8094)
# |  XARXA_PORT_KAFKA (9092)    XARXA_PORT_MONGODB (27017)   XARXA_PORT_SMTP (1025)
# |  XARXA_PORT_MAIL (8025)
# |Figures for monitoring are 100 above the portal and each service (XARXA_PORT_PORTAL_FIGURES, …).
# |
# |All that make writes, beside target/ and the Maven repository, is in the folder .local.

up:
	@exec $(XARXA) up

down reset status logs code:
	@exec $(XARXA) $@

token:
	@exec $(XARXA) token '$(ACCOUNT)'

fmt:
	@exec deploy/local/bin/maven -q spotless:apply

quick test faults:
	@exec deploy/local/bin/$@

images:
	@exec deploy/images/build

test-containers:
	@exec deploy/local/bin/test-containers

compose-up compose-down:
	@exec deploy/compose/compose $(@:compose-%=%)
