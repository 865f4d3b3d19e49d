$version: "2.0"

// Published facts that are wrong, or stricter than the service is, each with its reason.
namespace com.amazonaws.sagemaker

use spec.rules#correction

apply ModelPackageContainerDefinition$Environment @correction(
    reason: "the description of the member says that up to 16 entries are supported; the shape's 100 is for other uses"
    traits: { length: { max: 16 } }
)

apply InferenceComponentContainerSpecification$Environment @correction(
    reason: "the description of the member says that up to 16 entries are supported; the shape's 100 is for other uses"
    traits: { length: { max: 16 } }
)
