$version: "2.0"

// Facts of the API of Amazon SageMaker, version 2017-07-24: AlgorithmSpecification and what
// it reaches. Names, types, bounds, patterns and values only.
namespace com.amazonaws.sagemaker

structure AlgorithmSpecification {
    TrainingImage: AlgorithmImage

    AlgorithmName: ArnOrName

    @required
    TrainingInputMode: TrainingInputMode

    MetricDefinitions: MetricDefinitionList

    EnableSageMakerMetricsTimeSeries: Boolean

    ContainerEntrypoint: TrainingContainerEntrypoint

    ContainerArguments: TrainingContainerArguments

    TrainingImageConfig: TrainingImageConfig
}

@length(max: 255)
@pattern("^.*$")
string AlgorithmImage

@length(min: 1, max: 170)
@pattern("^(arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:[a-z\\-]*\\/)?([a-zA-Z0-9]([a-zA-Z0-9-]){0,62})(?<!-)$")
string ArnOrName

boolean Boolean

structure MetricDefinition {
    @required
    Name: MetricName

    @required
    Regex: MetricRegex
}

@length(min: 0, max: 40)
list MetricDefinitionList {
    member: MetricDefinition
}

@length(min: 1, max: 255)
@pattern("^.+$")
string MetricName

@length(min: 1, max: 500)
@pattern("^.+$")
string MetricRegex

@length(max: 256)
@pattern("^.*$")
string TrainingContainerArgument

@length(min: 1, max: 100)
list TrainingContainerArguments {
    member: TrainingContainerArgument
}

@length(min: 1, max: 100)
list TrainingContainerEntrypoint {
    member: TrainingContainerEntrypointString
}

@length(max: 256)
@pattern("^.*$")
string TrainingContainerEntrypointString

structure TrainingImageConfig {
    @required
    TrainingRepositoryAccessMode: TrainingRepositoryAccessMode

    TrainingRepositoryAuthConfig: TrainingRepositoryAuthConfig
}

enum TrainingInputMode {
    PIPE = "Pipe"
    FILE = "File"
    FASTFILE = "FastFile"
}

enum TrainingRepositoryAccessMode {
    PLATFORM = "Platform"
    VPC = "Vpc"
}

structure TrainingRepositoryAuthConfig {
    @required
    TrainingRepositoryCredentialsProviderArn: TrainingRepositoryCredentialsProviderArn
}

@length(min: 1, max: 2048)
@pattern("^arn:[\\p{Alnum}\\-]+:lambda:[\\p{Alnum}\\-]+:[0-9]{12}:function:.*$")
string TrainingRepositoryCredentialsProviderArn
