"""What is served and sent: files, their checksums, and a certificate for 127.0.0.1, in a directory that is gone afterwards."""
import hashlib
import pathlib
import random
import shutil
import tempfile

import processes

MIB = 1 << 20


def sha256(path):
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


class Material:
    def __init__(self):
        self.directory = pathlib.Path(tempfile.mkdtemp(prefix="statewire-interop-"))
        self.counted = 0
        self.www = self.directory / "www"
        self.www.mkdir()

        octets = random.Random(9113)
        self.page = b"<!doctype html>\n<title>statewire</title>\n<p>A page.\n"
        self.mebibyte = octets.randbytes(MIB)
        (self.www / "index.html").write_bytes(self.page)
        (self.www / "page.html").write_bytes(self.page)
        self.upload = self.www / "upload.bin"
        self.upload.write_bytes(self.mebibyte)
        self.big_length = 100 * MIB
        with open(self.www / "big.bin", "wb") as file:  # its blocks differ, so that one out of order is seen
            for index in range(100):
                file.write(index.to_bytes(4, "big") + self.mebibyte[4:])
        self.big_sha256 = sha256(self.www / "big.bin")

        self.key, self.certificate = self.directory / "key.pem", self.directory / "certificate.pem"
        processes.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                       "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1",
                       "-keyout", self.key, "-out", self.certificate])

    def file(self, name):
        """A path that nobody has used yet."""
        self.counted += 1
        return self.directory / f"{self.counted}-{name}"

    def folder(self, name):
        path = self.file(name)
        path.mkdir()
        return path

    def remove(self):
        shutil.rmtree(self.directory, ignore_errors=True)
