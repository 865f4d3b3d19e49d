$version: "2.0"

// Rules across members that the API's documentation states and a request alone decides.
namespace com.amazonaws.sagemaker

use smithy.contracts#conditions
use spec.rules#warnings

apply AlgorithmSpecification @conditions({
    ExactlyOneAlgorithmSource: {
        expression: "(TrainingImage == `null`) != (AlgorithmName == `null`)"
        documentation: "give exactly one of TrainingImage and AlgorithmName"
    }
})

apply TrainingImageConfig @conditions({
    AuthConfigNeedsVpc: {
        expression: "TrainingRepositoryAuthConfig == `null` || TrainingRepositoryAccessMode != 'Platform'"
        documentation: "TrainingRepositoryAuthConfig is for a registry in a VPC and has no effect with the access mode Platform"
    }
})

apply TrainingImageConfig @warnings(["AuthConfigNeedsVpc"])
