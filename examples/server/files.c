#define _GNU_SOURCE

#include "files.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "paths.h"

enum {
    SLOTS = 1024,           /* files kept, at the most: one for each value of the hash */
    READ_BELOW = 64 * 1024, /* smaller ones are read: a mapping costs page faults and a page at least */
    FRESH_FOR = 1000,       /* milliseconds */
};

struct cached {
    struct file file; /* first: a struct file is one of these */
    uint64_t checked;
    struct stat seen;
    struct cached *next_mapped; /* all that are mapped, for the handler of SIGBUS */
    size_t key_length;
    uint8_t key[]; /* the target without its query */
};

struct files {
    int directory;
    char *root; /* its real path, to see when a link leads out */
    size_t root_length;
    struct cached *slots[SLOTS];
};

/* The handler of a signal has no argument of ours. Each loop has its own files, and SIGBUS comes to the thread that reads them. */
static _Thread_local struct cached *mapped_files;
static long page_size;

/*
 * Reading a mapping beyond what is left of its file raises SIGBUS. The page is replaced by one of zeros and the file marked, so
 * that the response is reset instead of the server being killed.
 */
static void
on_bus_error(int signal_number, siginfo_t *info, void *context)
{
    (void)context;
    uintptr_t at = (uintptr_t)info->si_addr;
    for (struct cached *one = mapped_files; one != NULL; one = one->next_mapped) {
        uintptr_t start = (uintptr_t)one->file.octets;
        if (at < start || at >= start + one->file.length)
            continue;
        void *page = (void *)(at & ~((uintptr_t)page_size - 1));
        if (mmap(page, (size_t)page_size, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) != MAP_FAILED) {
            one->file.cut = 1;
            return;
        }
    }
    signal(signal_number, SIG_DFL); /* not one of ours: happens again, and ends the program as it should */
}

struct files *
files_new(const char *directory)
{
    struct files *files = calloc(1, sizeof *files);
    if (files == NULL)
        return NULL;

    files->directory = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    files->root = realpath(directory, NULL);
    if (files->directory < 0 || files->root == NULL) {
        int reason = errno;
        files_free(files);
        errno = reason;
        return NULL;
    }
    files->root_length = strcmp(files->root, "/") == 0 ? 0 : strlen(files->root);

    page_size = sysconf(_SC_PAGESIZE);
    struct sigaction action = {.sa_sigaction = on_bus_error, .sa_flags = SA_SIGINFO};
    sigaction(SIGBUS, &action, NULL);
    return files;
}

static void
cached_free(struct cached *cached)
{
    if (cached->file.mapped) {
        struct cached **link = &mapped_files;
        while (*link != cached)
            link = &(*link)->next_mapped;
        *link = cached->next_mapped;
        munmap((void *)(uintptr_t)cached->file.octets, cached->file.length);
    } else {
        free((void *)(uintptr_t)cached->file.octets);
    }
    free(cached);
}

/* The slot has a reference of its own. */
static void
drop(struct cached *cached)
{
    if (--cached->file.references == 0)
        cached_free(cached);
}

void
files_free(struct files *files)
{
    if (files == NULL)
        return;
    for (size_t i = 0; i < SLOTS; i++)
        if (files->slots[i] != NULL)
            drop(files->slots[i]);
    if (files->directory >= 0)
        close(files->directory);
    free(files->root);
    free(files);
}

static enum files_result
result_of_errno(void)
{
    switch (errno) {
    case ENOENT:
    case ENOTDIR:
    case ENAMETOOLONG:
        return FILES_NOT_FOUND;
    case EMFILE:
    case ENFILE:
    case ENOMEM:
        return FILES_BUSY;
    default:
        return FILES_FORBIDDEN;
    }
}

/* Where the descriptor really points, all links followed, must be below the root. */
static bool
inside(const struct files *files, int fd)
{
    char link[32], real[PATH_ROOM * 4];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, real, sizeof real);
    return length > 0 && (size_t)length > files->root_length && (size_t)length < sizeof real &&
           memcmp(real, files->root, files->root_length) == 0 && real[files->root_length] == '/';
}

static bool
read_whole(int fd, uint8_t *octets, size_t length)
{
    for (size_t filled = 0; filled < length;) {
        ssize_t count = pread(fd, octets + filled, length - filled, (off_t)filled);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        filled += (size_t)count;
    }
    return true;
}

static bool
take_octets(struct cached *cached, int fd)
{
    size_t length = cached->file.length;
    if (length < READ_BELOW) {
        uint8_t *octets = malloc(length + 1); /* never zero */
        cached->file.octets = octets;
        return octets != NULL && read_whole(fd, octets, length);
    }

    void *mapping = mmap(NULL, length, PROT_READ, MAP_SHARED, fd, 0);
    if (mapping == MAP_FAILED)
        return false;
    cached->file.octets = mapping;
    cached->file.mapped = true;
    cached->next_mapped = mapped_files;
    mapped_files = cached;
    return true;
}

static enum files_result
load(const struct files *files, const char *name, const uint8_t *key, size_t key_length, struct cached **loaded)
{
    int fd = openat(files->directory, name, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (fd < 0)
        return result_of_errno();

    struct stat seen;
    enum files_result result = FILES_FOUND;
    if (fstat(fd, &seen) < 0 || !inside(files, fd))
        result = FILES_FORBIDDEN;
    else if (!S_ISREG(seen.st_mode))
        result = S_ISDIR(seen.st_mode) ? FILES_DIRECTORY : FILES_NOT_FOUND;

    struct cached *cached = result == FILES_FOUND ? calloc(1, sizeof *cached + key_length) : NULL;
    if (cached != NULL) {
        cached->seen = seen;
        cached->key_length = key_length;
        memcpy(cached->key, key, key_length);
        cached->file.references = 1;
        cached->file.length = (size_t)seen.st_size;
        cached->file.type = path_media_type(name);
        snprintf(cached->file.length_text, sizeof cached->file.length_text, "%zu", cached->file.length);
        cached->file.modified_at = seen.st_mtime;
        snprintf(cached->file.tag, sizeof cached->file.tag, "\"%llx-%llx-%lx\"", (unsigned long long)seen.st_size,
                 (unsigned long long)seen.st_mtim.tv_sec, (unsigned long)seen.st_mtim.tv_nsec);
        struct tm utc;
        gmtime_r(&seen.st_mtime, &utc);
        strftime(cached->file.modified, sizeof cached->file.modified, "%a, %d %b %Y %H:%M:%S GMT", &utc);
        if (!take_octets(cached, fd)) {
            cached_free(cached);
            cached = NULL;
        }
    }
    close(fd);
    *loaded = cached;
    return result == FILES_FOUND && cached == NULL ? FILES_BUSY : result;
}

static bool
unchanged(const struct files *files, const struct cached *cached, const char *name)
{
    struct stat now;
    return !cached->file.cut && fstatat(files->directory, name, &now, 0) == 0 && now.st_ino == cached->seen.st_ino &&
           now.st_dev == cached->seen.st_dev && now.st_size == cached->seen.st_size &&
           now.st_mtim.tv_sec == cached->seen.st_mtim.tv_sec && now.st_mtim.tv_nsec == cached->seen.st_mtim.tv_nsec;
}

static size_t
slot_of(const uint8_t *key, size_t length)
{
    uint32_t hash = 2166136261u; /* FNV-1a: an attacker who makes files collide only makes this cache useless */
    for (size_t i = 0; i < length; i++)
        hash = (hash ^ key[i]) * 16777619u;
    return (hash ^ hash >> 16) % SLOTS;
}

enum files_result
files_find(struct files *files, const uint8_t *target, size_t length, uint64_t now, struct file **file)
{
    size_t key_length = path_length(target, length);
    struct cached **slot = &files->slots[slot_of(target, key_length)];
    struct cached *cached = *slot;
    bool here = cached != NULL && cached->key_length == key_length && memcmp(cached->key, target, key_length) == 0;

    if (!here || now - cached->checked >= FRESH_FOR) {
        char name[PATH_ROOM];
        enum path_result path = path_of_target(target, length, name);
        if (path != PATH_OK)
            return path == PATH_ESCAPES ? FILES_FORBIDDEN : FILES_NOT_FOUND;
        if (!here || !unchanged(files, cached, name)) {
            struct cached *loaded;
            enum files_result result = load(files, name, target, key_length, &loaded);
            if (result != FILES_FOUND)
                return result;
            if (cached != NULL)
                drop(cached);
            *slot = cached = loaded;
        }
        cached->checked = now;
    }

    cached->file.references++;
    *file = &cached->file;
    return FILES_FOUND;
}

void
files_release(struct files *files, struct file *file)
{
    (void)files;
    drop((struct cached *)file);
}

bool
files_whole(const struct files *files, const struct file *file)
{
    const struct cached *cached = (const struct cached *)file;
    char name[PATH_ROOM];
    struct stat now;
    if (file->cut)
        return false;
    if (!file->mapped || path_of_target(cached->key, cached->key_length, name) != PATH_OK)
        return true;
    if (fstatat(files->directory, name, &now, 0) < 0 || now.st_ino != cached->seen.st_ino || now.st_dev != cached->seen.st_dev)
        return true; /* another file has its name; the old one is whole as long as it is mapped */
    return (size_t)now.st_size >= file->length;
}
