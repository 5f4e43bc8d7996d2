"""What went wrong in the world or in the request, in a sentence a person can act on."""


class WorkbenchError(Exception):
    """The world or the user: `str(error)` is a sentence to show as it stands.

    Anything else that escapes is a bug of ours and goes to the excepthook.
    """


class NotFound(WorkbenchError):
    """Nothing, or more than one thing, answers to the name that was given."""


class ReadOnly(WorkbenchError):
    """The project cannot be changed now; the sentence says who or what stands in the way."""


class OldForm(ReadOnly):
    """The file has the form of an older version, and is to be converted before it can be read."""


class ProjectMoved(WorkbenchError):
    """The file was moved, replaced or deleted while open. The session is intact: save a copy."""


class Damaged(WorkbenchError):
    """Stored bytes, a row or the file itself are not what was written."""


class Cancelled(WorkbenchError):
    """The user asked a job to stop."""


class PrivateAddress(WorkbenchError):
    """The address lies in a private network; it is fetched only when that is asked for."""


class UntrustedCertificate(WorkbenchError):
    """The secure connection could not be trusted; it is used only when that is asked for.

    `why` says what is wrong with the certificate, as the end of a sentence.
    """

    def __init__(self, sentence: str, *, why: str = "") -> None:
        super().__init__(sentence)
        self.why = why


class Unreachable(WorkbenchError):
    """No answer came from an address.

    `why` is "name" (no such host), "offline" (names cannot be looked up), "refused", "silent" (no
    answer in time), "broken" (an answer that is none), or "proxy" (the proxy failed).
    """

    def __init__(self, sentence: str, *, why: str = "") -> None:
        super().__init__(sentence)
        self.why = why
