# statewire: `make` builds the library from committed C, `make help` lists what else there is.
#
# Variables: CC, CFLAGS, BUILD (where products go), PREFIX and DESTDIR (install), JOBS (of the sub-builds of `make test`),
# SANITIZE (flags of a sanitized build), WERROR=-Werror (a warning is an error: so in the tests' builds, not in that of a release).

VERSION  := 0.1.0
SOVERSION := 0
BUILD    ?= build
PREFIX   ?= /usr/local
LIBDIR   ?= $(PREFIX)/lib
JOBS     ?= 2
WERROR   ?= $(if $(filter test-% sanitized cells $(BUILD)/unit-% $(BUILD)/vectors $(BUILD)/cells,$(MAKECMDGOALS)),-Werror)
CFLAGS   ?= -O2 -g
SANITIZE ?=
AR       ?= ar
PYTHON    = $(shell tests/tools/python.sh)
CODEGEN   = $(PYTHON) -m codegen

WARNINGS := -Wall -Wextra -Wpedantic -Wconversion -Wshadow $(WERROR)
# Only quoted includes look into the internal folders: generated/limits.h must not stand in for <limits.h>.
INCLUDES := -Iruntime/include -Igenerated/include -iquote runtime -iquote generated
BASE      = -std=c11 $(WARNINGS) $(CFLAGS) $(SANITIZE) -MMD -MP
# gcc pads functions, loops and jumps, and makes vectors of neighbouring stores: without that the library is 6 KiB smaller and executes
# no more instructions.
SMALLER := -falign-functions=1 -falign-loops=1 -falign-jumps=1 -falign-labels=1 -fno-tree-vectorize
LIB_FLAGS = $(BASE) $(shell $(CC) -Werror $(SMALLER) -x c -c /dev/null -o /dev/null 2>/dev/null && echo '$(SMALLER)') -fPIC -fvisibility=hidden $(INCLUDES)

LIB_SOURCES := $(sort $(wildcard generated/*.c runtime/*/*.c))
LIB_OBJECTS := $(LIB_SOURCES:%.c=$(BUILD)/%.o)
LIB_A       := $(BUILD)/libstatewire.a
LIB_SO      := $(BUILD)/libstatewire.so
PUBLIC      := $(wildcard runtime/include/statewire/*.h generated/include/statewire/*.h)

.PHONY: all
all: $(LIB_A) $(LIB_SO) ## build build/libstatewire.a and .so from the committed C (default)

# -- the library -----------------------------------------------------------------------------------------------------

$(LIB_A): $(LIB_OBJECTS)
	@rm -f $@
	$(AR) rcs $@ $^

$(LIB_SO).$(VERSION): $(LIB_OBJECTS)
	$(CC) -shared $(CFLAGS) $(SANITIZE) $(LDFLAGS) -Wl,-soname,libstatewire.so.$(SOVERSION) -Wl,-z,defs -o $@ $^

$(LIB_SO): $(LIB_SO).$(VERSION)
	@ln -sf libstatewire.so.$(VERSION) $(BUILD)/libstatewire.so.$(SOVERSION)
	@ln -sf libstatewire.so.$(VERSION) $@

$(LIB_OBJECTS): $(BUILD)/%.o: %.c $(BUILD)/flags
	@mkdir -p $(@D)
	$(CC) $(LIB_FLAGS) -c -o $@ $<

# Objects made with other flags are made again.
$(BUILD)/flags: force
	@mkdir -p $(@D)
	@echo '$(CC) $(BASE) $(EXAMPLE_FLAGS)' | cmp -s - $@ || echo '$(CC) $(BASE) $(EXAMPLE_FLAGS)' >$@

.PHONY: force
force:

# -- the generator ---------------------------------------------------------------------------------------------------

.PHONY: generate check table
generate: $(BUILD)/spec/generated ## write generated/ from spec/, if anything that it follows from has changed

$(BUILD)/spec/generated:
	@mkdir -p $(@D)
	@$(CODEGEN) generate --depfile $@.d --target $@
	@touch $@

check: ## fail, with a diff, if generated/ is not what spec/ gives
	@$(CODEGEN) check

MACHINE ?= stream
table: ## print the resolved table of a machine: make table MACHINE=stream
	@$(CODEGEN) table $(MACHINE)

# -- examples --------------------------------------------------------------------------------------------------------

# With CC="gcc -m32" pkg-config knows an OpenSSL that the compiler has not.
OPENSSL       := $(shell pkg-config --exists openssl 2>/dev/null && \
                   $(CC) $$(pkg-config --cflags openssl) -include openssl/ssl.h -x c -E /dev/null >/dev/null 2>&1 && echo yes)
EXAMPLE_FLAGS := -DEXAMPLES_VERSION='"$(VERSION)"' $(if $(OPENSSL),-DSW_WITH_OPENSSL $(shell pkg-config --cflags openssl))
EXAMPLE_LIBS  := -pthread $(if $(OPENSSL),$(shell pkg-config --libs openssl))
EXAMPLES      := $(patsubst examples/%.c,$(BUILD)/examples/%,$(wildcard examples/*.c)) \
                 $(foreach name,server client,$(if $(wildcard examples/$(name)/*.c),$(BUILD)/examples/$(name)))

.PHONY: examples
examples: $(EXAMPLES) ## build examples/ into build/examples/ (TLS where pkg-config finds OpenSSL)

# NAME is made of NAME.c or of the files in NAME/, server and client also of those in common/.
define example_program
$(BUILD)/examples/$(1): $$(patsubst examples/%.c,$(BUILD)/examples/objects/%.o,$$(wildcard examples/$(1).c examples/$(1)/*.c $(if $(filter server client,$(1)),examples/common/*.c))) $(LIB_A)
	$$(CC) $$(CFLAGS) $$(SANITIZE) $$(LDFLAGS) -o $$@ $$^ $(if $(filter server client,$(1)),$$(EXAMPLE_LIBS))
endef
$(foreach name,$(notdir $(EXAMPLES)),$(eval $(call example_program,$(name))))

$(BUILD)/examples/objects/%.o: examples/%.c $(BUILD)/flags
	@mkdir -p $(@D)
	$(CC) $(BASE) $(EXAMPLE_FLAGS) -Iruntime/include -Igenerated/include -c -o $@ $<

# A server and a client that stream messages, for tests/interop.
STREAMS := $(patsubst %.c,$(BUILD)/interop/objects/%.o,$(wildcard tests/interop/streams/*.c)) \
           $(patsubst examples/%.c,$(BUILD)/examples/objects/%.o,$(wildcard examples/common/*.c))

$(BUILD)/interop/streams: $(STREAMS) $(LIB_A)
	$(CC) $(CFLAGS) $(SANITIZE) $(LDFLAGS) -o $@ $^ $(EXAMPLE_LIBS)

$(BUILD)/interop/objects/%.o: %.c $(BUILD)/flags
	@mkdir -p $(@D)
	$(CC) $(BASE) $(EXAMPLE_FLAGS) -Iruntime/include -Igenerated/include -c -o $@ $<

# h2, hpack and hyperframe for Python on the library: PYTHONPATH=build/python. CPYTHON is whose extension it is.
CPYTHON        ?= /usr/bin/python3
PYTHON_SOURCES := $(wildcard examples/python/ext/*.c)
PYTHON_OBJECTS := $(PYTHON_SOURCES:examples/python/ext/%.c=$(BUILD)/python/objects/%.o)
PYTHON_MODULE  := $(BUILD)/python/_statewire.so
PYTHON_FILES   := $(wildcard examples/python/h2/*.py examples/python/hpack/*.py examples/python/hyperframe/*.py)
PYTHON_HEADERS  = $(shell $(CPYTHON) -c 'import sysconfig; print(sysconfig.get_path("include"))')

.PHONY: python python-run
python: ## build h2, hpack and hyperframe for Python on the library, into build/python (installs what it needs)
	@sh tests/tools/need.sh gcc python3 python:dev
	@$(MAKE) --no-print-directory -s WERROR=$(WERROR) python-run

python-run: $(PYTHON_MODULE) $(PYTHON_FILES:examples/python/%=$(BUILD)/python/%)

$(PYTHON_MODULE): $(PYTHON_OBJECTS) $(LIB_A)
	$(CC) -shared $(CFLAGS) $(SANITIZE) $(LDFLAGS) -Wl,--exclude-libs,ALL -o $@ $^

$(BUILD)/python/objects/%.o: examples/python/ext/%.c $(BUILD)/flags
	@mkdir -p $(@D)
	$(CC) $(BASE) -fPIC -isystem $(PYTHON_HEADERS) -Iruntime/include -Igenerated/include -c -o $@ $<

$(PYTHON_FILES:examples/python/%=$(BUILD)/python/%): $(BUILD)/python/%: examples/python/%
	@mkdir -p $(@D)
	@cp $< $@

# One end of a connection, driven by tests/peers.
$(BUILD)/peers/endpoint: $(patsubst %.c,$(BUILD)/interop/objects/%.o,$(wildcard tests/peers/*.c)) $(LIB_A)
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(SANITIZE) $(LDFLAGS) -o $@ $^

.PHONY: demo
demo: ## check, generate, build, serve, fetch with our client and curl, show the wire (installs what it needs)
	@sh tests/tools/need.sh gcc nm curl pkg-config openssl/ssl.h
	@$(MAKE) --no-print-directory -s demo-run

.PHONY: demo-run
demo-run:
	@PYTHON=$(PYTHON) MAKE="$(MAKE)" BUILD=$(BUILD) sh tests/tools/demo.sh

# -- tests: programs -------------------------------------------------------------------------------------------------

# tests/unit has a folder for each room of the runtime, and support/ and canaries/.
VECTOR_TESTS := $(sort $(wildcard tests/unit/*/test_*_vectors.c))
UNIT_SOURCES := $(sort $(filter-out tests/unit/canaries/% $(VECTOR_TESTS),$(wildcard tests/unit/*/*.c)))
VECTOR_SOURCES := $(VECTOR_TESTS) $(foreach source,$(UNIT_SOURCES),$(if $(findstring /test_,$(source)),,$(source)))
UNIT_HELPERS := tests/unit/support/main.c tests/unit/support/frames_of.c $(wildcard tests/unit/support/harness*.c)
CANARIES     := $(patsubst tests/unit/canaries/%.c,%,$(sort $(wildcard tests/unit/canaries/canary_*.c)))
CELL_SOURCES := $(sort $(wildcard tests/cells/*.c))
# Tests make calls whose status they know, or do not care about.
TEST_FLAGS    = $(BASE) $(INCLUDES) $(addprefix -iquote ,$(wildcard tests/unit/*)) -Itests -DSW_MUST_CHECK=
PLAIN_FLAGS   = $(TEST_FLAGS) -DSW_PLAIN_RUNNER $(if $(findstring leak,$(SANITIZE)),-DSW_LEAK_SANITIZER)
# Criterion's macros convert; the same files are compiled with -Wconversion for the plain runner.
CRITERION_FLAGS = $(TEST_FLAGS) -Wno-conversion -Wno-sign-conversion -Wno-shadow

plain = $(1:%.c=$(BUILD)/plain/%.o)

$(BUILD)/plain/%.o: %.c $(BUILD)/flags
	@mkdir -p $(@D)
	$(CC) $(PLAIN_FLAGS) -c -o $@ $<

$(BUILD)/criterion/%.o: %.c $(BUILD)/flags
	@mkdir -p $(@D)
	$(CC) $(CRITERION_FLAGS) -c -o $@ $<

$(BUILD)/unit-criterion: $(UNIT_SOURCES:%.c=$(BUILD)/criterion/%.o) $(LIB_A)
	$(CC) $(CFLAGS) $(SANITIZE) -o $@ $^ -lcriterion

$(BUILD)/unit-plain: $(call plain,$(UNIT_SOURCES)) $(LIB_A)
	$(CC) $(CFLAGS) $(SANITIZE) -o $@ $^

$(BUILD)/vectors: $(call plain,$(VECTOR_SOURCES)) $(LIB_A)
	$(CC) $(CFLAGS) $(SANITIZE) -o $@ $^

$(BUILD)/cells: $(call plain,$(CELL_SOURCES) $(wildcard $(filter-out tests/unit/support/main.c,$(UNIT_HELPERS)))) $(LIB_A)
	$(CC) $(CFLAGS) $(SANITIZE) -o $@ $^

$(BUILD)/honest: $(call plain,$(wildcard tests/honest/*.c) tests/unit/support/frames_of.c tests/unit/support/flood_frames.c) $(LIB_A)
	$(CC) $(CFLAGS) $(SANITIZE) -o $@ $^

$(BUILD)/late_content: $(call plain,tests/conformance/late_content.c $(wildcard $(UNIT_HELPERS))) $(LIB_A)
	$(CC) $(CFLAGS) $(SANITIZE) -o $@ $^

$(BUILD)/canary_%: $(BUILD)/plain/tests/unit/canaries/canary_%.o $(call plain,$(wildcard $(UNIT_HELPERS))) $(LIB_A)
	$(CC) $(CFLAGS) $(SANITIZE) -o $@ $^

# -- tests: runs -----------------------------------------------------------------------------------------------------
# Each part prints `KIND: N passed, N failed`; tests/tools/part.sh keeps these lines and tests/tools/sum.sh adds them up.

PART = BUILD=$(BUILD) sh tests/tools/part.sh

.PHONY: test
test: ## install what is missing, build and run every test
	@sh tests/tools/test_all.sh $(MAKE) BUILD=$(BUILD) JOBS=$(JOBS)

.PHONY: test-unit test-plain test-asan test-ubsan test-32bit test-cells test-generator test-mutate test-types test-conformance test-vectors test-examples test-peers test-browser test-interop
test-unit: $(BUILD)/unit-criterion ## unit tests under Criterion
	@$(PART) unit $(BUILD)/unit-criterion -j1

test-plain: $(BUILD)/unit-plain
	@$(PART) unit-plain $(BUILD)/unit-plain

SAN := CFLAGS="-O1 -g -fno-omit-frame-pointer"
test-asan: ## unit tests under AddressSanitizer and UndefinedBehaviorSanitizer (clang), with the canaries
	@$(MAKE) --no-print-directory -s BUILD=$(BUILD)/asan CC=clang $(SAN) \
	    SANITIZE="-fsanitize=address,undefined -fno-sanitize-recover=all" KIND=asan RESULTS=$(BUILD)/results sanitized

test-ubsan: ## unit tests under UndefinedBehaviorSanitizer and LeakSanitizer (gcc), with the canaries
	@$(MAKE) --no-print-directory -s BUILD=$(BUILD)/ubsan CC=gcc $(SAN) \
	    SANITIZE="-fsanitize=undefined,leak -fno-sanitize-recover=all" KIND=ubsan RESULTS=$(BUILD)/results sanitized

test-32bit: ## unit tests in 32 bit, where there is a compiler for it; library and examples build without a warning
	@$(PART) unit-32bit sh tests/tools/32bit.sh $(MAKE) CC="gcc -m32" BUILD=$(BUILD)/32bit

.PHONY: sanitized
sanitized: $(BUILD)/unit-plain $(BUILD)/vectors $(CANARIES:%=$(BUILD)/%) $(if $(CELL_SOURCES),$(BUILD)/cells)
	@RESULTS=$(RESULTS); export RESULTS; failed=0; \
	sh tests/tools/part.sh unit-$(KIND) $(BUILD)/unit-plain || failed=1; \
	sh tests/tools/part.sh vectors-$(KIND) $(BUILD)/vectors || failed=1; \
	$(if $(CELL_SOURCES),sh tests/tools/part.sh cells-$(KIND) $(BUILD)/cells || failed=1;) \
	sh tests/tools/part.sh canary-$(KIND) sh tests/tools/canaries.sh $(BUILD) || failed=1; \
	exit $$failed

# MUTANTS: single cells of the tables that are flipped, seeded by SEED; each must fail a test.
MUTANTS ?= 8
SEED    ?= 9113
.PHONY: cells
cells: $(BUILD)/cells
	@$(PART) cells sh -c '$(BUILD)/cells && $(PYTHON) tests/cells/mutants.py --build $(BUILD) --count $(MUTANTS) --seed $(SEED)'

test-cells: cells ## generated tests of every reachable cell; of flipped tables (make cells MUTANTS=200); of changed specs
	@PYTHON=$(PYTHON) CC="$(CC)" $(PART) renamed $(PYTHON) tests/cells/renamed.py

# Every scalar of spec/ is changed in turn; each mutant is refused by the generator or fails to build or fails a test, but for the reviewed
# list tests/mutate/accepted.yaml. Results are kept in BUILD/mutate. SAMPLE: so many across all files; ONLY: a pattern of file and row.
SAMPLE ?= 0
ONLY   ?=
.PHONY: mutate
mutate: ## change every scalar of spec/ in turn: does a test notice? (SAMPLE=150 SEED=n: some of all files; ONLY=limits.yaml; FRESH=1: all anew)
	@$(PART) mutate $(PYTHON) tests/mutate/mutate.py --build $(BUILD) --compiler "$(CC)" --jobs $(JOBS) --sample $(SAMPLE) --seed $(SEED) \
	    --only "$(ONLY)" $(if $(FRESH),--fresh)

test-mutate: ## tests of make mutate
	@$(PART) mutating sh tests/tools/unittest.sh $(PYTHON) tests/mutate

test-generator: ## tests of the generator
	@PYTHON=$(PYTHON) $(PART) generator sh tests/tools/unittest.sh $(PYTHON) tests/generator

test-types: ## mypy --strict over the generator, its tests, make mutate and examples/python
	@BUILD=$(BUILD) $(PART) types sh tests/tools/types.sh $(PYTHON)

test-conformance: all ## the tables against the verdicts the RFC's prose permits, and dumps against JSON
	@BUILD=$(BUILD) $(PART) conformance sh tests/tools/unittest.sh $(PYTHON) tests/conformance

.PHONY: test-honest honest
test-honest: $(BUILD)/honest ## loads of honest peers in a short form, and the floods
	@$(PART) honest $(BUILD)/honest

honest: $(BUILD)/honest ## the same loads in full, 100,000 units and more: units, peak heap, limits used at most
	@$(BUILD)/honest --full

test-vectors: $(BUILD)/vectors ## public vectors of HPACK and of frames
	@$(PART) vectors $(BUILD)/vectors

test-examples: all examples ## command lines and resources of examples/server and examples/client
	@RUNLEVEL=1 sh tests/tools/need.sh openssl nginx curl nghttp apache2 h2o
	@BUILD=$(BUILD) $(PART) examples sh tests/tools/unittest.sh $(PYTHON) tests/examples

test-peers: $(BUILD)/peers/endpoint ## python-h2 and our end on socketpairs: every kind of event, in pieces of random sizes
	@sh tests/tools/need.sh python:h2
	@BUILD=$(BUILD) $(PART) peers sh tests/tools/unittest.sh /usr/bin/python3 tests/peers

test-browser: all examples ## Chromium loads a page with 100 images from examples/server
	@sh tests/tools/need.sh openssl chromium
	@BUILD=$(BUILD) $(PART) browser sh tests/tools/unittest.sh $(PYTHON) tests/browser

test-interop: all examples $(BUILD)/interop/streams ## our server and client against programs written elsewhere: the matrix of README.md
	@$(PART) interop tests/interop/run --quick

.PHONY: interop
interop: ## the same by itself, with longer streams; writes the matrix to build/interop.md
	@sh tests/tools/need.sh gcc nm pkg-config openssl/ssl.h
	@$(MAKE) --no-print-directory -s all examples $(BUILD)/interop/streams
	@BUILD=$(BUILD) tests/interop/run

.PHONY: test-python bench-python
bench-python: python ## requests a second of h2 on the library beside Debian's python3-h2
	@sh tests/tools/need.sh python:h2
	@BUILD=$(BUILD) $(CPYTHON) tests/python/bench.py

test-python: all examples python ## h2, hpack and hyperframe for Python on the library, beside Debian's and under programs that use them
	@sh tests/tools/need.sh curl h2load nghttpd openssl python:h2 python:hypercorn python:httpx python:hypothesis
	@BUILD=$(BUILD) $(PART) python sh tests/tools/unittest.sh $(CPYTHON) tests/python

.PHONY: test-checks bench bench-check
test-checks: all $(BUILD)/examples/minimal ## exported symbols, header self-sufficiency, sizes, no rule of a machine in hand-written C, README
	@CC="$(CC)" PYTHON=$(PYTHON) $(PART) checks sh tests/tools/checks.sh

bench: all examples ## measure against nghttp2, python-h2, nghttpd, nginx and h2o: instructions, time, memory
	@PYTHON=$(PYTHON) BUILD=$(BUILD) tests/bench/run

bench-check: all ## compare instruction counts with the committed ones; fails above 3% (tests/bench/run --check --accept takes new ones)
	@PYTHON=$(PYTHON) BUILD=$(BUILD) tests/bench/run --check

# -- the rest --------------------------------------------------------------------------------------------------------

.PHONY: format install clean help
format: ## clang-format the hand-written C
	@sh tests/tools/need.sh clang-format
	@clang-format -i $(wildcard runtime/*/*.[ch] runtime/include/statewire/*.h tests/unit/*/*.[ch] tests/cells/*.[ch] tests/honest/*.[ch] \
	    tests/fuzz/*.[ch] examples/*.[ch] examples/*/*.[ch] examples/python/ext/*.[ch] tests/interop/streams/*.[ch])

install: all ## install library, headers and pkg-config file under DESTDIR/PREFIX
	install -d $(DESTDIR)$(PREFIX)/include/statewire $(DESTDIR)$(LIBDIR)/pkgconfig
	install -m 644 $(PUBLIC) $(DESTDIR)$(PREFIX)/include/statewire/
	install -m 644 $(LIB_A) $(DESTDIR)$(LIBDIR)/
	install -m 755 $(LIB_SO).$(VERSION) $(DESTDIR)$(LIBDIR)/
	ln -sf libstatewire.so.$(VERSION) $(DESTDIR)$(LIBDIR)/libstatewire.so.$(SOVERSION)
	ln -sf libstatewire.so.$(VERSION) $(DESTDIR)$(LIBDIR)/libstatewire.so
	printf '%s\n' 'prefix=$(PREFIX)' 'libdir=$(patsubst $(PREFIX)/%,$${prefix}/%,$(LIBDIR))' 'includedir=$${prefix}/include' '' 'Name: statewire' \
	    'Description: HTTP/2 for C, generated from tables' 'Version: $(VERSION)' 'Libs: -L$${libdir} -lstatewire' \
	    'Cflags: -I$${includedir}' >$(DESTDIR)$(LIBDIR)/pkgconfig/statewire.pc

clean: ## remove build/
	rm -rf $(BUILD)

help: ## this list
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-18s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
	@echo 'Variables: CC CFLAGS BUILD PREFIX LIBDIR DESTDIR JOBS; WERROR=-Werror makes a warning an error.'

-include $(shell find $(BUILD) -name '*.d' 2>/dev/null)
