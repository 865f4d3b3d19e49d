"""Times botocore's check of a request, parse included: microseconds on standard output."""

import json
import statistics
import sys
import time

import botocore.session
from botocore.validate import ParamValidator

ROUNDS = 51
TIMES = 20

with open(sys.argv[1], "rb") as file:
    text = file.read()
model = botocore.session.get_session().get_service_model("sagemaker")
shape = model.operation_model("CreateTrainingJob").input_shape
validator = ParamValidator()
times = []
for _ in range(ROUNDS):
    start = time.perf_counter()
    for _ in range(TIMES):
        report = validator.validate(json.loads(text), shape)
    times.append((time.perf_counter() - start) / TIMES * 1e6)
    assert not report.has_errors(), report.generate_report()
print(statistics.median(times))
