/* Lets the n-th write, fsync, fdatasync, ftruncate or unlink of a process fail, as a dying disk does.

   FAIL_AT is the number of the call, FAIL_ERROR the errno, FAIL_HALF writes the first half of it before failing; the
   disk stays broken for FAIL_TIMES calls. Counting starts when FAIL_AT is set. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

static long calls = 0;

static long number(const char *name, long otherwise) {
    const char *text = getenv(name);
    return text ? atol(text) : otherwise;
}

static int is_file(int descriptor) {
    struct stat details;
    return fstat(descriptor, &details) == 0 && S_ISREG(details.st_mode);
}

static int fails(void) {
    if (!getenv("FAIL_AT")) return 0;
    calls++;
    long first = number("FAIL_AT", 0);
    if (calls < first || calls >= first + number("FAIL_TIMES", 1)) return 0;
    errno = (int)number("FAIL_ERROR", EIO);
    return 1;
}

#define REAL(name) static __typeof__(name) *real; if (!real) real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

ssize_t write(int descriptor, const void *data, size_t size) {
    REAL(write);
    if (is_file(descriptor) && fails()) {
        int error = errno;
        if (number("FAIL_HALF", 0)) real(descriptor, data, size / 2);
        errno = error;
        return -1;
    }
    return real(descriptor, data, size);
}

ssize_t pwrite64(int descriptor, const void *data, size_t size, off64_t at) {
    REAL(pwrite64);
    if (fails()) {
        int error = errno;
        if (number("FAIL_HALF", 0)) real(descriptor, data, size / 2, at);
        errno = error;
        return -1;
    }
    return real(descriptor, data, size, at);
}

ssize_t pwrite(int descriptor, const void *data, size_t size, off_t at) { return pwrite64(descriptor, data, size, at); }

int fsync(int descriptor) {
    REAL(fsync);
    return fails() ? -1 : real(descriptor);
}

int fdatasync(int descriptor) {
    REAL(fdatasync);
    return fails() ? -1 : real(descriptor);
}

int ftruncate64(int descriptor, off64_t size) {
    REAL(ftruncate64);
    return fails() ? -1 : real(descriptor, size);
}

int ftruncate(int descriptor, off_t size) { return ftruncate64(descriptor, size); }

int unlink(const char *path) {
    REAL(unlink);
    return fails() ? -1 : real(path);
}

long failing_disk_calls(void) { return calls; }
