$version: "2.0"

namespace example

structure Values {
    data: Blob
    anything: Document
    when: Timestamp
    @timestampFormat("date-time")
    written: Timestamp
    big: BigInteger
    decimal: BigDecimal
    tiny: Byte
    half: Float
    gaps: Gaps
    counts: Counts
}

@sparse
list Gaps {
    member: String
}

map Counts {
    key: String
    value: Long
}
