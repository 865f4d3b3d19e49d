$version: "2.0"

// Rules across members, and on members, that the API's documentation states and a request
// alone decides. Sorted by shape, then by name.
//
// Names are unique in the service, because reports and policies name a rule without its shape.
// What is a fact about one member, but not a constraint of the published model, is a rule
// too: its severity can be changed. A rule that repeats is applied to each shape under a name
// of its own, because Smithy's traits have their values at each place.
//
// Source: the API reference of SageMaker, as botocore 1.44.5 carries it, at the members that
// the expressions name; for what built-in algorithms read, "Parameters for Built-in
// Algorithms" in its developer guide, as of October 2026.
namespace com.amazonaws.sagemaker

use smithy.contracts#conditions
use spec.rules#warnings

apply AlgorithmSpecification @conditions({
    BuiltInAlgorithmReadsFiles: {
        expression: "TrainingInputMode != 'Pipe' || TrainingImage == `null` || !contains(TrainingImage, '.dkr.ecr.') || !(contains(TrainingImage, '/forecasting-deepar:') || contains(TrainingImage, '/forecasting-deepar@') || contains(TrainingImage, '/ipinsights:') || contains(TrainingImage, '/ipinsights@') || contains(TrainingImage, '/object2vec:') || contains(TrainingImage, '/object2vec@') || contains(TrainingImage, '/seq2seq:') || contains(TrainingImage, '/seq2seq@'))"
        documentation: "this built-in algorithm reads files and no stream: set the input mode to File"
    }
    ExactlyOneAlgorithmSource: {
        expression: "(TrainingImage == `null`) != (AlgorithmName == `null`)"
        documentation: "give exactly one of TrainingImage and AlgorithmName"
    }
})

apply AlgorithmSpecification @warnings(["BuiltInAlgorithmReadsFiles"])

apply AliasOperations @conditions({
    AliasNotAddedAndRemoved: {
        expression: "Add == `null` || Remove == `null` || !(contains(Remove, Add[0]) || contains(Remove, Add[1]) || contains(Remove, Add[2]) || contains(Remove, Add[3]) || contains(Remove, Add[4]) || contains(Remove, Add[5]) || contains(Remove, Add[6]) || contains(Remove, Add[7]) || contains(Remove, Add[8]) || contains(Remove, Add[9]))"
        documentation: "an alias stands in Add and in Remove"
    }
})

apply AutoMLDataSplitConfig @conditions({
    ValidationFractionBelowHalf: {
        expression: "ValidationFraction == `null` || ValidationFraction < `0.5`"
        documentation: "a ValidationFraction of half the data or more leaves little to train on"
    }
    ValidationFractionIsFraction: {
        expression: "ValidationFraction == `null` || (ValidationFraction > `0` && ValidationFraction < `1`)"
        documentation: "ValidationFraction is above 0 and below 1"
    }
})

apply AutoMLDataSplitConfig @warnings(["ValidationFractionBelowHalf"])

apply AutoMLJobConfig @conditions({
    AutoMLV1AlgorithmsFitMode: {
        expression: "(Mode != 'ENSEMBLING' || length(not_null(CandidateGenerationConfig.AlgorithmsConfig[].AutoMLAlgorithms[] | [?!contains(`[\"catboost\",\"extra-trees\",\"fastai\",\"lightgbm\",\"linear-learner\",\"nn-torch\",\"randomforest\",\"xgboost\"]`, @)], `[]`)) == `0`) && (Mode != 'HYPERPARAMETER_TUNING' || length(not_null(CandidateGenerationConfig.AlgorithmsConfig[].AutoMLAlgorithms[] | [?!contains(`[\"linear-learner\",\"mlp\",\"xgboost\"]`, @)], `[]`)) == `0`)"
        documentation: "choose algorithms of the mode: linear-learner, mlp and xgboost belong to HYPERPARAMETER_TUNING; all but mlp to ENSEMBLING"
    }
    AutoMLV1AutoModeNoAlgorithmChoice: {
        expression: "Mode != 'AUTO' || (CandidateGenerationConfig.AlgorithmsConfig == `null` || length(CandidateGenerationConfig.AlgorithmsConfig) == `0`)"
        documentation: "in the mode AUTO algorithms cannot be chosen: leave AlgorithmsConfig out"
    }
})

apply AutoMLJobConfig @warnings(["AutoMLV1AutoModeNoAlgorithmChoice"])

apply AutoMLProblemTypeConfig @conditions({
    OneCandidateUnlessTabular: {
        expression: "not_null(ImageClassificationJobConfig.CompletionCriteria.MaxCandidates, `1`) == `1` && not_null(TextClassificationJobConfig.CompletionCriteria.MaxCandidates, `1`) == `1` && not_null(TimeSeriesForecastingJobConfig.CompletionCriteria.MaxCandidates, `1`) == `1` && not_null(TextGenerationJobConfig.CompletionCriteria.MaxCandidates, `1`) == `1`"
        documentation: "for other data than tables MaxCandidates can only be 1"
    }
})

apply BatchAddClusterNodesRequest @conditions({
    AddedNodesTotal: {
        expression: "sum(not_null(NodesToAdd[].IncrementTargetCountBy, `[]`)) <= `50`"
        documentation: "add at most 50 nodes in one request"
    }
})

apply BatchDeleteClusterNodesRequest @conditions({
    DeleteNodesNamesNodes: {
        expression: "NodeIds != `null` || NodeLogicalIds != `null`"
        documentation: "give NodeIds or NodeLogicalIds"
    }
})

apply BatchRebootClusterNodesRequest @conditions({
    RebootNodesNamesNodes: {
        expression: "NodeIds != `null` || NodeLogicalIds != `null`"
        documentation: "give NodeIds or NodeLogicalIds"
    }
})

apply BatchReplaceClusterNodesRequest @conditions({
    ReplaceNodesNamesNodes: {
        expression: "NodeIds != `null` || NodeLogicalIds != `null`"
        documentation: "give NodeIds or NodeLogicalIds"
    }
})

apply BlueGreenUpdatePolicy @conditions({
    DeploymentTimeoutAboveWaits: {
        expression: "MaximumExecutionTimeoutInSeconds == `null` || MaximumExecutionTimeoutInSeconds > sum([not_null(TerminationWaitInSeconds, `0`), not_null(TrafficRoutingConfiguration.WaitIntervalInSeconds, `0`)])"
        documentation: "MaximumExecutionTimeoutInSeconds has to be larger than WaitIntervalInSeconds and TerminationWaitInSeconds together"
    }
})

apply BlueGreenUpdatePolicy @warnings(["DeploymentTimeoutAboveWaits"])

apply Channel @conditions({
    AugmentedManifestNeedsPipeMode: {
        expression: "DataSource.S3DataSource.S3DataType != 'AugmentedManifestFile' || InputMode == `null` || InputMode == 'Pipe'"
        documentation: "an augmented manifest is read in Pipe mode only: set the channel's InputMode to Pipe"
    }
    FileModeChannelNoRecordWrapper: {
        expression: "InputMode != 'File' || RecordWrapperType == `null` || RecordWrapperType == 'None'"
        documentation: "only Pipe mode wraps records: with InputMode File leave RecordWrapperType out or set it to None"
    }
    FileModeChannelUncompressed: {
        expression: "InputMode != 'File' || CompressionType == `null` || CompressionType == 'None'"
        documentation: "only Pipe mode decompresses: with InputMode File leave CompressionType out or set it to None"
    }
})

apply ClarifyExplainerConfig @conditions({
    TextFeatureTypesNeedTextConfig: {
        expression: "InferenceConfig.FeatureTypes == `null` || ShapConfig == `null` || ShapConfig.TextConfig != `null`"
        documentation: "FeatureTypes are for explaining text, which needs the TextConfig of ShapConfig too"
    }
})

apply ClarifyExplainerConfig @warnings(["TextFeatureTypesNeedTextConfig"])

apply ClarifyInferenceConfig @conditions({
    FeatureTypesContainText: {
        expression: "FeatureTypes == `null` || contains(FeatureTypes, 'text')"
        documentation: "at least one of FeatureTypes has to be text"
    }
})

apply ClarifyShapBaselineConfig @conditions({
    ExactlyOneShapBaseline: {
        expression: "(ShapBaseline == `null`) != (ShapBaselineUri == `null`)"
        documentation: "give exactly one of ShapBaseline and ShapBaselineUri"
    }
})

apply ClusterAutoPatchConfig @conditions({
    DrainFirstNeedsBatchSize: {
        expression: "PatchingStrategy != 'DrainFirst' || DeploymentConfig.RollingUpdatePolicy != `null`"
        documentation: "PatchingStrategy DrainFirst needs the RollingUpdatePolicy of DeploymentConfig"
    }
    DrainPolicyOnlyForDrainFirst: {
        expression: "DrainPolicy == `null` || PatchingStrategy == `null` || PatchingStrategy == 'DrainFirst'"
        documentation: "DrainPolicy is for the PatchingStrategy DrainFirst"
    }
    IdleWindowOnlyForIdleStrategies: {
        expression: "IdleWaitWindowInSeconds == `null` || PatchingStrategy != 'DrainFirst'"
        documentation: "IdleWaitWindowInSeconds has no effect with the PatchingStrategy DrainFirst"
    }
})

apply ClusterAutoPatchConfig @warnings(["IdleWindowOnlyForIdleStrategies"])

apply ClusterEbsVolumeConfig @conditions({
    RootVolumeNeedsKey: {
        expression: "RootVolume != `true` || VolumeKmsKeyId != `null`"
        documentation: "a root volume needs VolumeKmsKeyId"
    }
    RootVolumeNoSize: {
        expression: "RootVolume != `true` || VolumeSizeInGB == `null`"
        documentation: "a root volume has a size already: leave VolumeSizeInGB out"
    }
    SecondaryVolumeNeedsSize: {
        expression: "RootVolume == `true` || VolumeSizeInGB != `null`"
        documentation: "give VolumeSizeInGB, or set RootVolume to true"
    }
})

apply ClusterInstanceGroupSpecification @conditions({
    InstanceTypeOrRequirements: {
        expression: "InstanceType == `null` || InstanceRequirements == `null`"
        documentation: "give InstanceType or InstanceRequirements, not both"
    }
})

apply ClusterOrchestrator @conditions({
    ExactlyOneOrchestrator: {
        expression: "(Eks == `null`) != (Slurm == `null`)"
        documentation: "give exactly one of Eks and Slurm"
    }
})

apply ContainerDefinition @conditions({
    ContainerEnvironmentTotal: {
        expression: "Environment == `null` || sum([sum(map(&byte_length(@), keys(Environment))), sum(map(&byte_length(@), values(Environment)))]) <= `32768`"
        documentation: "the keys and values of Environment together may take at most 32768 bytes"
    }
    MultiModelNoModelDataSource: {
        expression: "Mode != 'MultiModel' || ModelDataSource == `null`"
        documentation: "a container in MultiModel mode takes ModelDataUrl, not ModelDataSource"
    }
})

apply ContinuousParameterRange @conditions({
    ContinuousRangeMinNotAboveMax: {
        expression: "to_number(MinValue) == `null` || to_number(MaxValue) == `null` || to_number(MinValue) <= to_number(MaxValue)"
        documentation: "MinValue is above MaxValue"
    }
    LogarithmicContinuousRangePositive: {
        expression: "ScalingType != 'Logarithmic' || to_number(MinValue) == `null` || to_number(MinValue) > `0`"
        documentation: "logarithmic scaling needs a MinValue above 0"
    }
    ReverseLogarithmicRangeBelowOne: {
        expression: "ScalingType != 'ReverseLogarithmic' || ((to_number(MinValue) == `null` || to_number(MinValue) >= `0`) && (to_number(MaxValue) == `null` || to_number(MaxValue) < `1`))"
        documentation: "reverse logarithmic scaling needs a MinValue of at least 0 and a MaxValue below 1"
    }
})

apply ContinuousParameterRange @warnings(["ContinuousRangeMinNotAboveMax"])

apply CreateAppRequest @conditions({
    CreateAppNeedsOwner: {
        expression: "UserProfileName != `null` || SpaceName != `null`"
        documentation: "give UserProfileName or SpaceName"
    }
    JupyterServerRunsOnSystem: {
        expression: "AppType != 'JupyterServer' || ResourceSpec.InstanceType == `null` || ResourceSpec.InstanceType == 'system'"
        documentation: "an app of type JupyterServer runs on the instance type system only"
    }
    TrainingPlanOnlyForLabAndEditor: {
        expression: "ResourceSpec.TrainingPlanArn == `null` || AppType == `null` || AppType == 'JupyterLab' || AppType == 'CodeEditor'"
        documentation: "TrainingPlanArn is for apps of type JupyterLab and CodeEditor"
    }
})

apply CreateAutoMLJobRequest @conditions({
    AutoMLChannelsShareContentType: {
        expression: "not_null(InputDataConfig[0].ChannelType, 'training') == not_null(InputDataConfig[1].ChannelType, 'training') || InputDataConfig[0].ContentType == `null` || InputDataConfig[1].ContentType == `null` || InputDataConfig[0].ContentType == InputDataConfig[1].ContentType"
        documentation: "give the training and the validation channel the same ContentType"
    }
    AutoMLChannelsShareTarget: {
        expression: "not_null(InputDataConfig[0].ChannelType, 'training') == not_null(InputDataConfig[1].ChannelType, 'training') || InputDataConfig[0].TargetAttributeName == `null` || InputDataConfig[1].TargetAttributeName == `null` || InputDataConfig[0].TargetAttributeName == InputDataConfig[1].TargetAttributeName"
        documentation: "give the training and the validation channel the same TargetAttributeName"
    }
    AutoMLV1NoAugmentedManifest: {
        expression: "length(not_null(InputDataConfig, `[]`)[?DataSource.S3DataSource.S3DataType == 'AugmentedManifestFile']) == `0`"
        documentation: "an augmented manifest needs CreateAutoMLJobV2: give another S3DataType"
    }
    AutoMLV1SampleWeightsOnlyForEnsembling: {
        expression: "AutoMLJobConfig.Mode != 'HYPERPARAMETER_TUNING' || length(not_null(InputDataConfig, `[]`)[?SampleWeightAttributeName != `null`]) == `0`"
        documentation: "sample weights do not count in the mode HYPERPARAMETER_TUNING: leave SampleWeightAttributeName out"
    }
})

apply CreateAutoMLJobRequest @warnings(["AutoMLV1SampleWeightsOnlyForEnsembling"])

apply CreateAutoMLJobV2Request @conditions({
    AutoMLV2AugmentedManifestOnlyForImages: {
        expression: "AutoMLProblemTypeConfig == `null` || AutoMLProblemTypeConfig.ImageClassificationJobConfig != `null` || length(not_null(AutoMLJobInputDataConfig, `[]`)[?DataSource.S3DataSource.S3DataType == 'AugmentedManifestFile']) == `0`"
        documentation: "an augmented manifest is for image classification: give another S3DataType"
    }
    AutoMLV2ChannelsShareContentType: {
        expression: "not_null(AutoMLJobInputDataConfig[0].ChannelType, 'training') == not_null(AutoMLJobInputDataConfig[1].ChannelType, 'training') || AutoMLJobInputDataConfig[0].ContentType == `null` || AutoMLJobInputDataConfig[1].ContentType == `null` || AutoMLJobInputDataConfig[0].ContentType == AutoMLJobInputDataConfig[1].ContentType"
        documentation: "give the training and the validation channel the same ContentType"
    }
    AutoMLV2ContentTypeFitsProblem: {
        expression: "AutoMLProblemTypeConfig == `null` || (AutoMLProblemTypeConfig.ImageClassificationJobConfig != `null` && length(not_null(AutoMLJobInputDataConfig, `[]`)[?ContentType != `null` && !contains(`[\"image/png\",\"image/jpeg\",\"image/*\"]`, ContentType)]) == `0`) || (AutoMLProblemTypeConfig.ImageClassificationJobConfig == `null` && length(not_null(AutoMLJobInputDataConfig, `[]`)[?ContentType != `null` && !contains(`[\"text/csv;header=present\",\"x-application/vnd.amazon+parquet\"]`, ContentType)]) == `0`)"
        documentation: "give a ContentType of the problem: image/png, image/jpeg or image/* for images, text/csv;header=present or x-application/vnd.amazon+parquet for others"
    }
    AutoMLV2GzipOnlyForTabularPrefixes: {
        expression: "length(not_null(AutoMLJobInputDataConfig, `[]`)[?CompressionType == 'Gzip']) == `0` || AutoMLProblemTypeConfig == `null` || (AutoMLProblemTypeConfig.TabularJobConfig != `null` && length(AutoMLJobInputDataConfig[?CompressionType == 'Gzip' && DataSource.S3DataSource.S3DataType != `null` && DataSource.S3DataSource.S3DataType != 'S3Prefix']) == `0`)"
        documentation: "Gzip is for tabular data under an S3 prefix"
    }
    AutoMLV2TextAndSeriesReadPrefixes: {
        expression: "(AutoMLProblemTypeConfig.TextClassificationJobConfig == `null` && AutoMLProblemTypeConfig.TextGenerationJobConfig == `null` && AutoMLProblemTypeConfig.TimeSeriesForecastingJobConfig == `null`) || length(not_null(AutoMLJobInputDataConfig, `[]`)[?DataSource.S3DataSource.S3DataType != `null` && DataSource.S3DataSource.S3DataType != 'S3Prefix']) == `0`"
        documentation: "for text and time series give data of the S3DataType S3Prefix"
    }
    ForecastingNoDataSplit: {
        expression: "AutoMLProblemTypeConfig.TimeSeriesForecastingJobConfig == `null` || DataSplitConfig == `null`"
        documentation: "a forecasting job splits its data itself: leave DataSplitConfig out"
    }
    TabularObjectiveWithProblemType: {
        expression: "AutoMLProblemTypeConfig.TabularJobConfig == `null` || (AutoMLProblemTypeConfig.TabularJobConfig.ProblemType == `null`) == (AutoMLJobObjective == `null`)"
        documentation: "for tabular data give both AutoMLJobObjective and ProblemType, or none of the two"
    }
})

apply CreateAutoMLJobV2Request @warnings(["AutoMLV2ContentTypeFitsProblem", "AutoMLV2GzipOnlyForTabularPrefixes"])

apply CreateClusterRequest @conditions({
    AccountingDatabaseNeedsContinuous: {
        expression: "Orchestrator.Slurm.AccountingDatabase == `null` || NodeProvisioningMode == 'Continuous'"
        documentation: "an AccountingDatabase needs NodeProvisioningMode Continuous"
    }
    DrainFirstNotOnSlurm: {
        expression: "Orchestrator.Slurm == `null` || length(not_null(InstanceGroups, `[]`)[?AutoPatchConfig.PatchingStrategy == 'DrainFirst']) == `0`"
        documentation: "a Slurm cluster cannot be patched by the strategy DrainFirst"
    }
})

apply CreateCompilationJobRequest @conditions({
    ExactlyOneCompilationSource: {
        expression: "(ModelPackageVersionArn == `null`) != (InputConfig == `null`)"
        documentation: "give exactly one of ModelPackageVersionArn and InputConfig"
    }
})

apply CreateDomainRequest @conditions({
    AmazonQNeedsSso: {
        expression: "DomainSettings.AmazonQSettings == `null` || DomainSettings.AmazonQSettings.Status == 'DISABLED' || AuthMode == `null` || AuthMode == 'SSO'"
        documentation: "Amazon Q needs AuthMode SSO"
    }
    CreateDomainNoDefaultAsDomain: {
        expression: "not_null(DefaultUserSettings.AutoMountHomeEFS, 'Enabled') != 'DefaultAsDomain'"
        documentation: "AutoMountHomeEFS DefaultAsDomain is for user profiles: a domain has nothing above it"
    }
    RStudioInVpcNeedsSecurityGroupOwner: {
        expression: "AppNetworkAccessType != 'VpcOnly' || DomainSettings.RStudioServerProDomainSettings.DomainExecutionRoleArn == `null` || AppSecurityGroupManagement != `null`"
        documentation: "RStudio in a VpcOnly domain needs AppSecurityGroupManagement"
    }
    RStudioSecurityGroupsByService: {
        expression: "DomainSettings.RStudioServerProDomainSettings == `null` || AppSecurityGroupManagement == `null` || AppSecurityGroupManagement == 'Service'"
        documentation: "with RStudio set AppSecurityGroupManagement to Service or leave it out"
    }
    VpcOnlyDomainNeedsVpc: {
        expression: "AppNetworkAccessType != 'VpcOnly' || (VpcId != `null` && SubnetIds != `null`)"
        documentation: "a VpcOnly domain needs VpcId and SubnetIds"
    }
})

apply CreateDomainRequest @warnings(["VpcOnlyDomainNeedsVpc"])

apply CreateEndpointConfigInput @conditions({
    CrossRegionCapNotAsync: {
        expression: "CrossRegionTrafficConfig == `null` || AsyncInferenceConfig == `null`"
        documentation: "CrossRegionTrafficConfig does not go with AsyncInferenceConfig: give one of the two"
    }
    CrossRegionCapNotServerless: {
        expression: "CrossRegionTrafficConfig == `null` || (length(not_null(ProductionVariants, `[]`)[?ServerlessConfig != `null`]) == `0` && length(not_null(ShadowProductionVariants, `[]`)[?ServerlessConfig != `null`]) == `0`)"
        documentation: "CrossRegionTrafficConfig does not go with serverless variants"
    }
    ShadowOneVariantEach: {
        expression: "ShadowProductionVariants == `null` || ProductionVariants == `null` || (length(ShadowProductionVariants) == `1` && length(ProductionVariants) == `1`)"
        documentation: "with shadow variants give exactly one production variant and one shadow variant"
    }
})

apply CreateFeatureGroupRequest @conditions({
    EventTimeIsDefined: {
        expression: "EventTimeFeatureName == `null` || FeatureDefinitions == `null` || length(FeatureDefinitions[?FeatureName == `null`]) > `0` || contains(FeatureDefinitions[].FeatureName, EventTimeFeatureName)"
        documentation: "EventTimeFeatureName should be a FeatureName of FeatureDefinitions"
    }
    EventTimeIsTextOrFractional: {
        expression: "!contains(not_null(FeatureDefinitions[?FeatureType == 'Integral'].FeatureName, `[]`), EventTimeFeatureName)"
        documentation: "the event time has to be a feature of type String or Fractional"
    }
    FeatureGroupNeedsAStore: {
        expression: "OnlineStoreConfig != `null` || OfflineStoreConfig != `null`"
        documentation: "give OnlineStoreConfig, OfflineStoreConfig or both"
    }
    ProvisionedThroughputNotInMemory: {
        expression: "ThroughputConfig.ThroughputMode != 'Provisioned' || OnlineStoreConfig.EnableOnlineStore != `true` || OnlineStoreConfig.StorageType != 'InMemory'"
        documentation: "provisioned throughput does not go with an online store of type InMemory"
    }
    RecordIdentifierIsDefined: {
        expression: "RecordIdentifierFeatureName == `null` || FeatureDefinitions == `null` || length(FeatureDefinitions[?FeatureName == `null`]) > `0` || contains(FeatureDefinitions[].FeatureName, RecordIdentifierFeatureName)"
        documentation: "RecordIdentifierFeatureName has to be a FeatureName of FeatureDefinitions"
    }
})

apply CreateFeatureGroupRequest @warnings(["EventTimeIsDefined"])

apply CreateHyperParameterTuningJobRequest @conditions({
    HyperbandMaxResourceKnown: {
        expression: "HyperParameterTuningJobConfig.Strategy != 'Hyperband' || HyperParameterTuningJobConfig.StrategyConfig.HyperbandStrategyConfig.MaxResource != `null` || ((TrainingJobDefinition == `null` || length(keys(not_null(TrainingJobDefinition.StaticHyperParameters, `{}`))[?contains(`[\"epochs\",\"numepochs\",\"n-epochs\",\"n_epochs\",\"num_epochs\"]`, @)]) > `0`) && length(not_null(TrainingJobDefinitions, `[]`)[?length(keys(not_null(StaticHyperParameters, `{}`))[?contains(`[\"epochs\",\"numepochs\",\"n-epochs\",\"n_epochs\",\"num_epochs\"]`, @)]) == `0`]) == `0`)"
        documentation: "Hyperband has to know its largest resource: give MaxResource, or in each definition a static hyperparameter epochs, numepochs, n-epochs, n_epochs or num_epochs"
    }
    TuningEnvironmentTotal: {
        expression: "sum(map(&length(@), not_null(TrainingJobDefinitions[].Environment, `[]`))) <= `48`"
        documentation: "give at most 48 environment variables in all training job definitions together"
    }
})

apply CreateInferenceComponentInput @conditions({
    CreateComponentOneSpecificationForm: {
        expression: "Specification == `null` || Specifications == `null`"
        documentation: "give Specification or Specifications, not both"
    }
    CreateComponentSpecificationTypesDiffer: {
        expression: "Specifications == `null` || all_distinct(Specifications[].InstanceType)"
        documentation: "give one specification for each InstanceType"
    }
    CreateComponentSpecificationsNameInstanceTypes: {
        expression: "length(not_null(Specifications, `[]`)) < `2` || length(Specifications[?InstanceType == `null`]) == `0`"
        documentation: "with several Specifications give each an InstanceType"
    }
})

apply CreateInferenceComponentInput @warnings(["CreateComponentSpecificationTypesDiffer"])

apply CreateInferenceRecommendationsJobRequest @conditions({
    LoadTestPhaseLength: {
        expression: "JobType != 'Advanced' || (not_null(min(not_null(InputConfig.TrafficPattern.Phases[].DurationInSeconds, `[]`)), `120`) >= `120` && not_null(max(not_null(InputConfig.TrafficPattern.Phases[].DurationInSeconds, `[]`)), `120`) <= `3600`)"
        documentation: "a phase of a custom load test lasts from 120 to 3600 seconds"
    }
})

apply CreateInferenceRecommendationsJobRequest @warnings(["LoadTestPhaseLength"])

apply CreateInferenceRouterInput @conditions({
    CreateRouterTargetNamesDiffer: {
        expression: "RoutingTargets == `null` || all_distinct(RoutingTargets[].Name)"
        documentation: "give each routing target a Name of its own"
    }
})

apply CreateLabelingJobRequest @conditions({
    LabelNameEndsWithRef: {
        expression: "HumanTaskConfig.PreHumanTaskLambdaArn == `null` || LabelAttributeName == `null` || ends_with(LabelAttributeName, '-ref') || !(ends_with(HumanTaskConfig.PreHumanTaskLambdaArn, ':PRE-SemanticSegmentation') || ends_with(HumanTaskConfig.PreHumanTaskLambdaArn, ':PRE-AdjustmentSemanticSegmentation') || ends_with(HumanTaskConfig.PreHumanTaskLambdaArn, ':PRE-VideoObjectDetection') || ends_with(HumanTaskConfig.PreHumanTaskLambdaArn, ':PRE-AdjustmentVideoObjectDetection') || ends_with(HumanTaskConfig.PreHumanTaskLambdaArn, ':PRE-VideoObjectTracking') || ends_with(HumanTaskConfig.PreHumanTaskLambdaArn, ':PRE-AdjustmentVideoObjectTracking') || ends_with(HumanTaskConfig.PreHumanTaskLambdaArn, ':PRE-3DPointCloudSemanticSegmentation') || ends_with(HumanTaskConfig.PreHumanTaskLambdaArn, ':PRE-Adjustment3DPointCloudSemanticSegmentation') || ends_with(HumanTaskConfig.PreHumanTaskLambdaArn, ':PRE-3DPointCloudObjectTracking') || ends_with(HumanTaskConfig.PreHumanTaskLambdaArn, ':PRE-Adjustment3DPointCloudObjectTracking'))"
        documentation: "for segmentation, video objects and point cloud tracking LabelAttributeName has to end in -ref"
    }
    LabelNameNotMetadata: {
        expression: "LabelAttributeName == `null` || !ends_with(LabelAttributeName, '-metadata')"
        documentation: "LabelAttributeName may not end in -metadata"
    }
    VerificationLabelNameNotRef: {
        expression: "HumanTaskConfig.PreHumanTaskLambdaArn == `null` || LabelAttributeName == `null` || !ends_with(HumanTaskConfig.PreHumanTaskLambdaArn, ':PRE-VerificationSemanticSegmentation') || !ends_with(LabelAttributeName, '-ref')"
        documentation: "for verification of semantic segmentation LabelAttributeName may not end in -ref"
    }
})

apply CreateModelInput @conditions({
    ModelEnvironmentTotal: {
        expression: "sum([sum([sum(map(&byte_length(@), keys(not_null(PrimaryContainer.Environment, `{}`)))), sum(map(&byte_length(@), values(not_null(PrimaryContainer.Environment, `{}`))))]), sum(map(&sum([sum(map(&byte_length(@), keys(@))), sum(map(&byte_length(@), values(@)))]), not_null(Containers[].Environment, `[]`)))]) <= `32768`"
        documentation: "the keys and values of all Environment maps together may take at most 32768 bytes"
    }
    PipelineHostnamesAllOrNone: {
        expression: "Containers == `null` || length(Containers[?ContainerHostname != `null`]) == `0` || length(Containers[?ContainerHostname == `null`]) == `0`"
        documentation: "give every container of the pipeline a ContainerHostname, or none"
    }
})

apply CreateModelPackageInput @conditions({
    UniqueAdditionalInferenceSpecificationsNames: {
        expression: "AdditionalInferenceSpecifications == `null` || all_distinct(AdditionalInferenceSpecifications[].Name)"
        documentation: "give each additional inference specification a Name of its own"
    }
    UnversionedPackageListsInstanceTypes: {
        expression: "ModelPackageName == `null` || ModelPackageGroupName != `null` || InferenceSpecification == `null` || (InferenceSpecification.SupportedTransformInstanceTypes != `null` && InferenceSpecification.SupportedRealtimeInferenceInstanceTypes != `null`)"
        documentation: "the InferenceSpecification of an unversioned package needs SupportedTransformInstanceTypes and SupportedRealtimeInferenceInstanceTypes"
    }
    VersionedPackageNoTags: {
        expression: "ModelPackageGroupName == `null` || (Tags == `null` || length(Tags) == `0`)"
        documentation: "a version takes its tags from its group: leave Tags out"
    }
    VersionedPackageNotCertified: {
        expression: "ModelPackageGroupName == `null` || CertifyForMarketplace == `null` || CertifyForMarketplace == `false`"
        documentation: "a version in a group cannot be certified: leave CertifyForMarketplace out"
    }
    VersionedXorUnversionedPackage: {
        expression: "(ModelPackageName == `null`) != (ModelPackageGroupName == `null`)"
        documentation: "give ModelPackageGroupName for a version in a group, or ModelPackageName for a package of its own, not both"
    }
})

apply CreateModelPackageInput @warnings(["VersionedPackageNotCertified"])

apply CreateNotebookInstanceInput @conditions({
    NoInternetNeedsSubnet: {
        expression: "DirectInternetAccess != 'Disabled' || SubnetId != `null`"
        documentation: "DirectInternetAccess Disabled needs a SubnetId"
    }
})

apply CreatePartnerAppRequest @conditions({
    CreatePartnerAppIamNoIdcConfig: {
        expression: "AuthType != 'IAM' || IdcConfig == `null`"
        documentation: "IdcConfig has no effect with AuthType IAM"
    }
    CreatePartnerAppIdcNeedsConfig: {
        expression: "AuthType != 'IDC' || IdcConfig != `null`"
        documentation: "AuthType IDC needs IdcConfig"
    }
})

apply CreatePartnerAppRequest @warnings(["CreatePartnerAppIamNoIdcConfig"])

apply CreateSpaceRequest @conditions({
    CreateSpaceAtMostFiveImages: {
        expression: "length(not_null(SpaceSettings.KernelGatewayAppSettings.CustomImages, `[]`)) <= `5`"
        documentation: "give at most 5 CustomImages; only a domain takes more"
    }
})

apply CreateTrainingJobRequest @conditions({
    RegistryProviderInPartitionOfRole: {
        expression: "RoleArn == `null` || AlgorithmSpecification.TrainingImageConfig.TrainingRepositoryAuthConfig.TrainingRepositoryCredentialsProviderArn == `null` || (starts_with(RoleArn, 'arn:aws:') == starts_with(AlgorithmSpecification.TrainingImageConfig.TrainingRepositoryAuthConfig.TrainingRepositoryCredentialsProviderArn, 'arn:aws:') && starts_with(RoleArn, 'arn:aws-cn:') == starts_with(AlgorithmSpecification.TrainingImageConfig.TrainingRepositoryAuthConfig.TrainingRepositoryCredentialsProviderArn, 'arn:aws-cn:') && starts_with(RoleArn, 'arn:aws-us-gov:') == starts_with(AlgorithmSpecification.TrainingImageConfig.TrainingRepositoryAuthConfig.TrainingRepositoryCredentialsProviderArn, 'arn:aws-us-gov:'))"
        documentation: "the Lambda function that gives the credentials of the registry is in another partition than RoleArn: SageMaker cannot call it"
    }
    ServerlessTrainingFixesVolumeSize: {
        expression: "ServerlessJobConfig == `null` || ResourceConfig.VolumeSizeInGB == `null`"
        documentation: "a serverless job has a volume of fixed size: leave VolumeSizeInGB out"
    }
    TrainingChannelOfBuiltInReadsFiles: {
        expression: "AlgorithmSpecification.TrainingImage == `null` || InputDataConfig == `null` || length(InputDataConfig[?InputMode == 'Pipe']) == `0` || !contains(AlgorithmSpecification.TrainingImage, '.dkr.ecr.') || !(contains(AlgorithmSpecification.TrainingImage, '/forecasting-deepar:') || contains(AlgorithmSpecification.TrainingImage, '/forecasting-deepar@') || contains(AlgorithmSpecification.TrainingImage, '/ipinsights:') || contains(AlgorithmSpecification.TrainingImage, '/ipinsights@') || contains(AlgorithmSpecification.TrainingImage, '/object2vec:') || contains(AlgorithmSpecification.TrainingImage, '/object2vec@') || contains(AlgorithmSpecification.TrainingImage, '/seq2seq:') || contains(AlgorithmSpecification.TrainingImage, '/seq2seq@'))"
        documentation: "a channel is read in Pipe mode, but the built-in algorithm reads files and no stream: leave the channel's InputMode out or set it to File"
    }
    TrainingInheritedFileModeNoRecordWrapper: {
        expression: "AlgorithmSpecification.TrainingInputMode != 'File' || length(not_null(InputDataConfig, `[]`)[?InputMode == `null` && RecordWrapperType != `null` && RecordWrapperType != 'None']) == `0`"
        documentation: "only Pipe mode wraps records: a channel that takes over TrainingInputMode File has no RecordWrapperType but None"
    }
    TrainingInheritedFileModeUncompressed: {
        expression: "AlgorithmSpecification.TrainingInputMode != 'File' || length(not_null(InputDataConfig, `[]`)[?InputMode == `null` && CompressionType != `null` && CompressionType != 'None']) == `0`"
        documentation: "only Pipe mode decompresses: a channel that takes over TrainingInputMode File has no CompressionType but None"
    }
    TrainingInheritedModeFitsAugmentedManifest: {
        expression: "AlgorithmSpecification.TrainingInputMode == `null` || AlgorithmSpecification.TrainingInputMode == 'Pipe' || length(not_null(InputDataConfig, `[]`)[?InputMode == `null` && DataSource.S3DataSource.S3DataType == 'AugmentedManifestFile']) == `0`"
        documentation: "an augmented manifest is read in Pipe mode only: set TrainingInputMode, or the InputMode of the channel, to Pipe"
    }
    TrainingInstancePreferencesNotWithSpot: {
        expression: "ResourceConfig.InstancePreferences == `null` || EnableManagedSpotTraining == `null` || EnableManagedSpotTraining == `false`"
        documentation: "InstancePreferences do not go with managed spot training: give one of the two"
    }
    TrainingMaxWaitOnlyForSpot: {
        expression: "StoppingCondition.MaxWaitTimeInSeconds == `null` || EnableManagedSpotTraining == `true`"
        documentation: "MaxWaitTimeInSeconds is for spot training: set EnableManagedSpotTraining to true or leave it out"
    }
    UniqueDebugRuleNames: {
        expression: "DebugRuleConfigurations == `null` || all_distinct(DebugRuleConfigurations[].RuleConfigurationName)"
        documentation: "give each debugger rule a RuleConfigurationName of its own"
    }
    UniqueProfilerRuleNames: {
        expression: "ProfilerRuleConfigurations == `null` || all_distinct(ProfilerRuleConfigurations[].RuleConfigurationName)"
        documentation: "give each profiler rule a RuleConfigurationName of its own"
    }
})

apply CreateTrainingJobRequest @warnings(["RegistryProviderInPartitionOfRole", "ServerlessTrainingFixesVolumeSize", "TrainingChannelOfBuiltInReadsFiles"])

apply CreateTransformJobRequest @conditions({
    MultiRecordNeedsSplitType: {
        expression: "BatchStrategy != 'MultiRecord' || TransformInput == `null` || (TransformInput.SplitType != `null` && TransformInput.SplitType != 'None')"
        documentation: "to put several records into a request, give a SplitType of TransformInput other than None"
    }
    PayloadAtMostHundred: {
        expression: "MaxPayloadInMB == `null` || MaxPayloadInMB <= `100`"
        documentation: "MaxPayloadInMB is at most 100"
    }
    TransformPayloadTimesConcurrency: {
        expression: "MaxConcurrentTransforms == `null` || MaxPayloadInMB == `null` || product([MaxConcurrentTransforms, MaxPayloadInMB]) <= `100`"
        documentation: "MaxPayloadInMB times MaxConcurrentTransforms may be at most 100"
    }
})

apply CreateTransformJobRequest @warnings(["MultiRecordNeedsSplitType"])

apply CreateUserProfileRequest @conditions({
    CreateUserProfileAtMostFiveImages: {
        expression: "length(not_null(UserSettings.KernelGatewayAppSettings.CustomImages, `[]`)) <= `5`"
        documentation: "give at most 5 CustomImages; only a domain takes more"
    }
    SsoUserBothOrNeither: {
        expression: "(SingleSignOnUserIdentifier == `null`) == (SingleSignOnUserValue == `null`)"
        documentation: "give both SingleSignOnUserIdentifier and SingleSignOnUserValue, or none of the two"
    }
})

apply CreateWorkforceRequest @conditions({
    CognitoOrOidcWorkforce: {
        expression: "CognitoConfig == `null` || OidcConfig == `null`"
        documentation: "give CognitoConfig or OidcConfig, not both"
    }
    CreateWorkforceIpOrVpc: {
        expression: "SourceIpConfig == `null` || WorkforceVpcConfig.VpcId == `null`"
        documentation: "give SourceIpConfig or WorkforceVpcConfig, not both"
    }
})

apply CreateWorkforceRequest @warnings(["CreateWorkforceIpOrVpc"])

apply CreateWorkteamRequest @conditions({
    CreateWorkteamOneMemberKind: {
        expression: "length(not_null(MemberDefinitions, `[]`)[?CognitoMemberDefinition != `null`]) == `0` || length(not_null(MemberDefinitions, `[]`)[?OidcMemberDefinition != `null`]) == `0`"
        documentation: "give members of Cognito or of an OIDC provider, not of both"
    }
    CreateWorkteamOneUserPool: {
        expression: "min(not_null(MemberDefinitions[].CognitoMemberDefinition.ClientId, `[]`)) == max(not_null(MemberDefinitions[].CognitoMemberDefinition.ClientId, `[]`)) && min(not_null(MemberDefinitions[].CognitoMemberDefinition.UserPool, `[]`)) == max(not_null(MemberDefinitions[].CognitoMemberDefinition.UserPool, `[]`))"
        documentation: "give all Cognito members the same ClientId and UserPool"
    }
})

apply DatasetDefinition @conditions({
    ExactlyOneDatasetKind: {
        expression: "(AthenaDatasetDefinition == `null`) != (RedshiftDatasetDefinition == `null`)"
        documentation: "give exactly one of AthenaDatasetDefinition and RedshiftDatasetDefinition"
    }
})

apply DebugHookConfig @conditions({
    UniqueTensorCollectionNames: {
        expression: "CollectionConfigurations == `null` || all_distinct(CollectionConfigurations[].CollectionName)"
        documentation: "give each tensor collection a CollectionName of its own"
    }
})

apply DefaultEbsStorageSettings @conditions({
    EbsDefaultNotAboveMaximum: {
        expression: "DefaultEbsVolumeSizeInGb == `null` || MaximumEbsVolumeSizeInGb == `null` || DefaultEbsVolumeSizeInGb <= MaximumEbsVolumeSizeInGb"
        documentation: "DefaultEbsVolumeSizeInGb is above MaximumEbsVolumeSizeInGb"
    }
})

apply DefaultEbsStorageSettings @warnings(["EbsDefaultNotAboveMaximum"])

apply DeleteAppRequest @conditions({
    DeleteAppNeedsOwner: {
        expression: "UserProfileName != `null` || SpaceName != `null`"
        documentation: "give UserProfileName or SpaceName"
    }
})

apply DeleteArtifactRequest @conditions({
    DeleteArtifactNamesIt: {
        expression: "ArtifactArn != `null` || Source != `null`"
        documentation: "give ArtifactArn or Source"
    }
})

apply DeleteHubContentReferenceRequest @conditions({
    DeletedHubContentIsReference: {
        expression: "HubContentType == `null` || HubContentType == 'ModelReference'"
        documentation: "a reference has the HubContentType ModelReference"
    }
})

apply DeploymentConfig @conditions({
    OneDeploymentPolicy: {
        expression: "BlueGreenUpdatePolicy == `null` || RollingUpdatePolicy == `null`"
        documentation: "give BlueGreenUpdatePolicy or RollingUpdatePolicy, not both"
    }
})

apply DeploymentConfig @warnings(["OneDeploymentPolicy"])

apply DescribeAppRequest @conditions({
    DescribeAppNeedsOwner: {
        expression: "UserProfileName != `null` || SpaceName != `null`"
        documentation: "give UserProfileName or SpaceName"
    }
})

apply DescribeClusterNodeRequest @conditions({
    DescribeNodeByOneId: {
        expression: "NodeId == `null` || NodeLogicalId == `null`"
        documentation: "give NodeId or NodeLogicalId, not both"
    }
})

apply DescribePipelineRequest @conditions({
    DescribePipelineByOneVersion: {
        expression: "PipelineVersionId == `null` || PipelineVersionAlias == `null`"
        documentation: "give PipelineVersionId or PipelineVersionAlias, not both"
    }
})

apply EndpointInputConfiguration @conditions({
    RecommenderNoProvisionedConcurrency: {
        expression: "ServerlessConfig.ProvisionedConcurrency == `null`"
        documentation: "a recommendation job does not take ProvisionedConcurrency: leave it out"
    }
})

apply FeatureDefinition @conditions({
    FeatureNameNotReserved: {
        expression: "FeatureName == `null` || !contains(`[\"is_deleted\", \"write_time\", \"api_invocation_time\"]`, FeatureName)"
        documentation: "is_deleted, write_time and api_invocation_time are names of the service's own features"
    }
    VectorElementsAreFractional: {
        expression: "CollectionType != 'Vector' || FeatureType == `null` || FeatureType == 'Fractional'"
        documentation: "a feature of CollectionType Vector has the FeatureType Fractional"
    }
})

apply GetScalingConfigurationRecommendationRequest @conditions({
    ExactlyOneScalingSubject: {
        expression: "(RecommendationId == `null`) != (EndpointName == `null`)"
        documentation: "give exactly one of RecommendationId and EndpointName"
    }
})

apply HiddenSageMakerImage @conditions({
    HiddenImageNamesVersions: {
        expression: "SageMakerImageName != `null` && VersionAliases != `null`"
        documentation: "give both SageMakerImageName and VersionAliases"
    }
})

apply HumanTaskConfig @conditions({
    PointCloudAndVideoUseTaskUi: {
        expression: "PreHumanTaskLambdaArn == `null` || UiConfig == `null` || UiConfig.HumanTaskUiArn != `null` || !(contains(PreHumanTaskLambdaArn, ':PRE-NamedEntityRecognition') || contains(PreHumanTaskLambdaArn, ':PRE-3DPointCloud') || contains(PreHumanTaskLambdaArn, ':PRE-Adjustment3DPointCloud') || contains(PreHumanTaskLambdaArn, ':PRE-VideoObject') || contains(PreHumanTaskLambdaArn, ':PRE-AdjustmentVideoObject'))"
        documentation: "named entities, point clouds and video objects need HumanTaskUiArn instead of a template"
    }
    PublicWorkforceAvailability: {
        expression: "TaskAvailabilityLifetimeInSeconds == `null` || WorkteamArn == `null` || !contains(WorkteamArn, ':workteam/public-crowd/') || TaskAvailabilityLifetimeInSeconds <= `43200`"
        documentation: "the public workforce has at most 43200 seconds: lower TaskAvailabilityLifetimeInSeconds"
    }
})

apply HumanTaskConfig @warnings(["PointCloudAndVideoUseTaskUi", "PublicWorkforceAvailability"])

apply HyperParameterAlgorithmSpecification @conditions({
    AtMostOneTuningAlgorithmSource: {
        expression: "TrainingImage == `null` || AlgorithmName == `null`"
        documentation: "give TrainingImage or AlgorithmName, not both"
    }
    TunedBuiltInAlgorithmReadsFiles: {
        expression: "TrainingInputMode != 'Pipe' || TrainingImage == `null` || !contains(TrainingImage, '.dkr.ecr.') || !(contains(TrainingImage, '/forecasting-deepar:') || contains(TrainingImage, '/forecasting-deepar@') || contains(TrainingImage, '/ipinsights:') || contains(TrainingImage, '/ipinsights@') || contains(TrainingImage, '/object2vec:') || contains(TrainingImage, '/object2vec@') || contains(TrainingImage, '/seq2seq:') || contains(TrainingImage, '/seq2seq@'))"
        documentation: "this built-in algorithm reads files and no stream: set the input mode to File"
    }
})

apply HyperParameterAlgorithmSpecification @warnings(["TunedBuiltInAlgorithmReadsFiles"])

apply HyperParameterSpecification @conditions({
    DefaultedHyperParameterNotRequired: {
        expression: "DefaultValue == `null` || IsRequired == `null` || IsRequired == `false`"
        documentation: "a hyperparameter with a DefaultValue cannot be required: leave one of the two out"
    }
})

apply HyperParameterTrainingJobDefinition @conditions({
    TuningChannelOfBuiltInReadsFiles: {
        expression: "AlgorithmSpecification.TrainingImage == `null` || InputDataConfig == `null` || length(InputDataConfig[?InputMode == 'Pipe']) == `0` || !contains(AlgorithmSpecification.TrainingImage, '.dkr.ecr.') || !(contains(AlgorithmSpecification.TrainingImage, '/forecasting-deepar:') || contains(AlgorithmSpecification.TrainingImage, '/forecasting-deepar@') || contains(AlgorithmSpecification.TrainingImage, '/ipinsights:') || contains(AlgorithmSpecification.TrainingImage, '/ipinsights@') || contains(AlgorithmSpecification.TrainingImage, '/object2vec:') || contains(AlgorithmSpecification.TrainingImage, '/object2vec@') || contains(AlgorithmSpecification.TrainingImage, '/seq2seq:') || contains(AlgorithmSpecification.TrainingImage, '/seq2seq@'))"
        documentation: "a channel is read in Pipe mode, but the built-in algorithm reads files and no stream: leave the channel's InputMode out or set it to File"
    }
    TuningInheritedFileModeNoRecordWrapper: {
        expression: "AlgorithmSpecification.TrainingInputMode != 'File' || length(not_null(InputDataConfig, `[]`)[?InputMode == `null` && RecordWrapperType != `null` && RecordWrapperType != 'None']) == `0`"
        documentation: "only Pipe mode wraps records: a channel that takes over TrainingInputMode File has no RecordWrapperType but None"
    }
    TuningInheritedFileModeUncompressed: {
        expression: "AlgorithmSpecification.TrainingInputMode != 'File' || length(not_null(InputDataConfig, `[]`)[?InputMode == `null` && CompressionType != `null` && CompressionType != 'None']) == `0`"
        documentation: "only Pipe mode decompresses: a channel that takes over TrainingInputMode File has no CompressionType but None"
    }
    TuningInheritedModeFitsAugmentedManifest: {
        expression: "AlgorithmSpecification.TrainingInputMode == `null` || AlgorithmSpecification.TrainingInputMode == 'Pipe' || length(not_null(InputDataConfig, `[]`)[?InputMode == `null` && DataSource.S3DataSource.S3DataType == 'AugmentedManifestFile']) == `0`"
        documentation: "an augmented manifest is read in Pipe mode only: set TrainingInputMode, or the InputMode of the channel, to Pipe"
    }
    TuningInstancePreferencesNotWithSpot: {
        expression: "ResourceConfig.InstancePreferences == `null` || EnableManagedSpotTraining == `null` || EnableManagedSpotTraining == `false`"
        documentation: "InstancePreferences do not go with managed spot training: give one of the two"
    }
    TuningMaxWaitOnlyForSpot: {
        expression: "StoppingCondition.MaxWaitTimeInSeconds == `null` || EnableManagedSpotTraining == `true`"
        documentation: "MaxWaitTimeInSeconds is for spot training: set EnableManagedSpotTraining to true or leave it out"
    }
    TuningResourcesInOnePlace: {
        expression: "ResourceConfig == `null` || HyperParameterTuningResourceConfig == `null`"
        documentation: "describe the machines in ResourceConfig or in HyperParameterTuningResourceConfig, not in both"
    }
})

apply HyperParameterTrainingJobDefinition @warnings(["TuningChannelOfBuiltInReadsFiles", "TuningResourcesInOnePlace"])

apply HyperParameterTuningJobConfig @conditions({
    HyperbandConfigOnlyForHyperband: {
        expression: "StrategyConfig == `null` || Strategy == `null` || Strategy == 'Hyperband'"
        documentation: "StrategyConfig is for the strategy Hyperband: leave it out or change Strategy"
    }
    HyperbandNoEarlyStopping: {
        expression: "Strategy != 'Hyperband' || TrainingJobEarlyStoppingType == `null` || TrainingJobEarlyStoppingType == 'Off'"
        documentation: "Hyperband stops jobs itself: set TrainingJobEarlyStoppingType to Off or leave it out"
    }
})

apply HyperParameterTuningResourceConfig @conditions({
    TuningInstanceConfigsExclusive: {
        expression: "InstanceConfigs == `null` || (InstanceType == `null` && InstanceCount == `null` && VolumeSizeInGB == `null`)"
        documentation: "InstanceConfigs replace InstanceType, InstanceCount and VolumeSizeInGB: leave those out"
    }
})

apply HyperbandStrategyConfig @conditions({
    HyperbandMaxResourceBelowLimit: {
        expression: "MaxResource == `null` || MaxResource <= `20000`"
        documentation: "MaxResource is at most 20000"
    }
    HyperbandMinNotAboveMax: {
        expression: "MinResource == `null` || MaxResource == `null` || MinResource <= MaxResource"
        documentation: "MinResource is above MaxResource"
    }
})

apply HyperbandStrategyConfig @warnings(["HyperbandMinNotAboveMax"])

apply IdleSettings @conditions({
    IdleTimeoutMinNotAboveMax: {
        expression: "MinIdleTimeoutInMinutes == `null` || MaxIdleTimeoutInMinutes == `null` || MinIdleTimeoutInMinutes <= MaxIdleTimeoutInMinutes"
        documentation: "MinIdleTimeoutInMinutes is above MaxIdleTimeoutInMinutes"
    }
})

apply IdleSettings @warnings(["IdleTimeoutMinNotAboveMax"])

apply ImageConfig @conditions({
    RegistryAuthOnlyForVpc: {
        expression: "RepositoryAuthConfig == `null` || RepositoryAccessMode == `null` || RepositoryAccessMode == 'Vpc'"
        documentation: "RepositoryAuthConfig is for a registry in a VPC: set RepositoryAccessMode to Vpc or leave it out"
    }
})

apply InferenceComponentComputeResourceRequirements @conditions({
    ComponentMemoryMinNotAboveMax: {
        expression: "MaxMemoryRequiredInMb == `null` || MinMemoryRequiredInMb == `null` || MinMemoryRequiredInMb <= MaxMemoryRequiredInMb"
        documentation: "MinMemoryRequiredInMb is above MaxMemoryRequiredInMb"
    }
    PartitionTakesOneAccelerator: {
        expression: "AcceleratorPartitionType == `null` || NumberOfAcceleratorDevicesRequired == `1`"
        documentation: "with AcceleratorPartitionType set NumberOfAcceleratorDevicesRequired to 1"
    }
})

apply InferenceComponentComputeResourceRequirements @warnings(["ComponentMemoryMinNotAboveMax"])

apply InferenceComponentContainerSpecification @conditions({
    ComponentEnvironmentAtMostSixteen: {
        expression: "Environment == `null` || length(Environment) <= `16`"
        documentation: "give at most 16 environment variables"
    }
})

apply InferenceComponentRollingUpdatePolicy @conditions({
    ComponentBatchFiveToFifty: {
        expression: "MaximumBatchSize.Type != 'CAPACITY_PERCENT' || MaximumBatchSize.Value == `null` || (MaximumBatchSize.Value >= `5` && MaximumBatchSize.Value <= `50`)"
        documentation: "a MaximumBatchSize in percent is from 5 to 50"
    }
})

apply InferenceComponentSpecification @conditions({
    AdapterNeedsArtifact: {
        expression: "BaseInferenceComponentName == `null` || Container.ArtifactUrl != `null`"
        documentation: "an adapter needs the ArtifactUrl of its Container"
    }
    AdapterNoComputeRequirements: {
        expression: "BaseInferenceComponentName == `null` || ComputeResourceRequirements == `null`"
        documentation: "an adapter runs on its base component's machines: leave ComputeResourceRequirements out"
    }
})

apply InferenceComponentSpecification @warnings(["AdapterNeedsArtifact"])

apply InferenceExperimentSchedule @conditions({
    ExperimentAtMostThirtyDays: {
        expression: "StartTime == `null` || EndTime == `null` || difference(seconds(EndTime), seconds(StartTime)) <= `2592000`"
        documentation: "EndTime is at most 30 days after StartTime"
    }
})

apply InputConfig @conditions({
    FrameworkVersionOnlyForSome: {
        expression: "FrameworkVersion == `null` || Framework == `null` || contains(`[\"MXNET\",\"PYTORCH\",\"TENSORFLOW\",\"TFLITE\"]`, Framework)"
        documentation: "FrameworkVersion is for MXNET, PYTORCH, TENSORFLOW and TFLITE: leave it out for others"
    }
})

apply IntegerParameterRange @conditions({
    IntegerRangeMinNotAboveMax: {
        expression: "to_number(MinValue) == `null` || to_number(MaxValue) == `null` || to_number(MinValue) <= to_number(MaxValue)"
        documentation: "MinValue is above MaxValue"
    }
    LogarithmicIntegerRangePositive: {
        expression: "ScalingType != 'Logarithmic' || to_number(MinValue) == `null` || to_number(MinValue) > `0`"
        documentation: "logarithmic scaling needs a MinValue above 0"
    }
})

apply IntegerParameterRange @warnings(["IntegerRangeMinNotAboveMax"])

apply JupyterServerAppSettings @conditions({
    JupyterServerDefaultsToSystem: {
        expression: "DefaultResourceSpec.InstanceType == `null` || DefaultResourceSpec.InstanceType == 'system'"
        documentation: "JupyterServer apps run on the instance type system only"
    }
    LifecycleConfigsNeedResourceSpec: {
        expression: "(LifecycleConfigArns == `null` || length(LifecycleConfigArns) == `0`) || DefaultResourceSpec != `null`"
        documentation: "with LifecycleConfigArns give DefaultResourceSpec"
    }
})

apply LabelingJobDataSource @conditions({
    LabelingNeedsDataSource: {
        expression: "S3DataSource != `null` || SnsDataSource != `null`"
        documentation: "give S3DataSource or SnsDataSource"
    }
})

apply ListAppsRequest @conditions({
    ListAppsByOneOwner: {
        expression: "UserProfileNameEquals == `null` || SpaceNameEquals == `null`"
        documentation: "give UserProfileNameEquals or SpaceNameEquals, not both"
    }
})

apply ListTrialComponentsRequest @conditions({
    TrialComponentsByOneFilter: {
        expression: "length([ExperimentName, TrialName, SourceArn][?@ != `null`]) <= `1`"
        documentation: "give at most one of ExperimentName, TrialName and SourceArn"
    }
})

apply MetricDefinitionList @conditions({
    MetricNamesDiffer: {
        expression: "all_distinct([].Name)"
        documentation: "two metric definitions have one name: their values cannot be told apart in CloudWatch"
    }
})

apply MetricDefinitionList @warnings(["MetricNamesDiffer"])

apply MetricsConfig @conditions({
    MetricFrequencyIsListed: {
        expression: "MetricPublishFrequencyInSeconds == `null` || contains(`[10, 30, 60, 120, 180, 240, 300]`, MetricPublishFrequencyInSeconds)"
        documentation: "MetricPublishFrequencyInSeconds is 10, 30, 60, 120, 180, 240 or 300"
    }
})

apply MetricsConfig @warnings(["MetricFrequencyIsListed"])

apply ModelDeployConfig @conditions({
    GeneratedNameExcludesEndpointName: {
        expression: "EndpointName == `null` || AutoGenerateEndpointName == `null` || AutoGenerateEndpointName == `false`"
        documentation: "with AutoGenerateEndpointName true leave EndpointName out"
    }
    NotGeneratedNeedsEndpointName: {
        expression: "AutoGenerateEndpointName != `false` || EndpointName != `null`"
        documentation: "with AutoGenerateEndpointName false give EndpointName"
    }
})

apply ModelPackageContainerDefinition @conditions({
    PackageEnvironmentAtMostSixteen: {
        expression: "Environment == `null` || length(Environment) <= `16`"
        documentation: "give at most 16 environment variables"
    }
})

apply MonitoringScheduleConfig @conditions({
    HourlyBiasAndQualityWithinHalfHour: {
        expression: "ScheduleConfig.ScheduleExpression != 'cron(0 * ? * * *)' || (MonitoringType != 'ModelBias' && MonitoringType != 'ModelQuality') || MonitoringJobDefinition.StoppingCondition.MaxRuntimeInSeconds == `null` || MonitoringJobDefinition.StoppingCondition.MaxRuntimeInSeconds <= `1800`"
        documentation: "an hourly job for model bias or model quality may run for 1800 seconds at most"
    }
    HourlyMonitoringWithinHour: {
        expression: "ScheduleConfig.ScheduleExpression != 'cron(0 * ? * * *)' || MonitoringJobDefinition.StoppingCondition.MaxRuntimeInSeconds == `null` || MonitoringJobDefinition.StoppingCondition.MaxRuntimeInSeconds <= `3600`"
        documentation: "a monitoring job of every hour may run for 3600 seconds at most"
    }
})

apply OfflineStoreConfig @conditions({
    IcebergNeedsGlueTable: {
        expression: "TableFormat != 'Iceberg' || DisableGlueTableCreation == `null` || DisableGlueTableCreation == `false`"
        documentation: "the table format Iceberg needs a Glue table: leave DisableGlueTableCreation out"
    }
})

apply OutputConfig @conditions({
    ExactlyOneCompilationTarget: {
        expression: "(TargetDevice == `null`) != (TargetPlatform == `null`)"
        documentation: "give exactly one of TargetDevice and TargetPlatform"
    }
    NvidiaTargetNeedsCompilerOptions: {
        expression: "TargetPlatform.Accelerator != 'NVIDIA' || CompilerOptions != `null`"
        documentation: "a target with an NVIDIA accelerator needs CompilerOptions"
    }
})

apply OutputDataConfig @conditions({
    ExpressOneZoneOutputNoKms: {
        expression: "KmsKeyId == `null` || KmsKeyId == '' || S3OutputPath == `null` || !contains(S3OutputPath, '--x-s3')"
        documentation: "a directory bucket (its name ends in --x-s3) takes no KmsKeyId"
    }
})

apply OutputDataConfig @warnings(["ExpressOneZoneOutputNoKms"])

apply ParameterRanges @conditions({
    ParameterRangesTotal: {
        expression: "sum([length(not_null(IntegerParameterRanges, `[]`)), length(not_null(ContinuousParameterRanges, `[]`)), length(not_null(CategoricalParameterRanges, `[]`))]) <= `30`"
        documentation: "give at most 30 hyperparameters in all lists of ranges together"
    }
})

apply PartnerAppConfig @conditions({
    RoleGroupsAreAssigned: {
        expression: "AssignedGroupPatterns == `null` || RoleGroupAssignments == `null` || all_match(RoleGroupAssignments[].GroupPatterns[], AssignedGroupPatterns)"
        documentation: "each of the GroupPatterns of a role has to match one of AssignedGroupPatterns"
    }
})

apply Phase @conditions({
    InitialUsersOneToThree: {
        expression: "InitialNumberOfUsers == `null` || (InitialNumberOfUsers >= `1` && InitialNumberOfUsers <= `3`)"
        documentation: "InitialNumberOfUsers is from 1 to 3"
    }
})

apply Phase @warnings(["InitialUsersOneToThree"])

apply PipelineVersionAliasList @conditions({
    AliasesAreNotNumbers: {
        expression: "length([?to_number(@) != `null` && !contains(@, '-') && !contains(@, '.') && !contains(@, 'e') && !contains(@, 'E')]) == `0`"
        documentation: "an alias may not consist of digits only: those are version numbers"
    }
})

apply ProcessingClusterConfig @conditions({
    ProcessingInstanceCountInOnePlace: {
        expression: "InstancePreferences == `null` || (InstanceCount != `null` && length(InstancePreferences[?InstanceCount != `null`]) == `0`) || (InstanceCount == `null` && length(InstancePreferences[?InstanceCount == `null`]) == `0`)"
        documentation: "with InstancePreferences give InstanceCount once for the job, or in every preference"
    }
    ProcessingPreferenceTypesDiffer: {
        expression: "InstancePreferences == `null` || all_distinct(InstancePreferences[].InstanceType)"
        documentation: "name each InstanceType once in InstancePreferences"
    }
    ProcessingPreferencesExclusive: {
        expression: "InstancePreferences == `null` || InstanceType == `null`"
        documentation: "InstancePreferences replace InstanceType: leave one of them out"
    }
    ProcessingSelectedInstanceIsReadOnly: {
        expression: "SelectedInstanceType == `null` && SelectedInstanceCount == `null`"
        documentation: "SelectedInstanceType and SelectedInstanceCount are answers of the service: leave them out of requests"
    }
})

apply ProcessingInput @conditions({
    ExactlyOneProcessingInputSource: {
        expression: "(S3Input == `null`) != (DatasetDefinition == `null`)"
        documentation: "give exactly one of S3Input and DatasetDefinition"
    }
    ManagedDatasetNeedsLocalPath: {
        expression: "DatasetDefinition == `null` || AppManaged == `true` || DatasetDefinition.LocalPath != `null`"
        documentation: "the service has to know where to put the data set: give the LocalPath of DatasetDefinition, or set AppManaged to true"
    }
    ManagedS3InputNeedsLocalPath: {
        expression: "S3Input == `null` || AppManaged == `true` || S3Input.LocalPath != `null`"
        documentation: "the service has to know where to put the input: give the LocalPath of S3Input, or set AppManaged to true"
    }
})

apply ProcessingOutput @conditions({
    ExactlyOneProcessingOutputTarget: {
        expression: "(S3Output == `null`) != (FeatureStoreOutput == `null`)"
        documentation: "give exactly one of S3Output and FeatureStoreOutput"
    }
    FeatureStoreOutputNeedsAppManaged: {
        expression: "FeatureStoreOutput == `null` || AppManaged != `null`"
        documentation: "with FeatureStoreOutput give AppManaged"
    }
})

apply ProcessingS3Input @conditions({
    GzipInputNeedsPipeMode: {
        expression: "S3CompressionType != 'Gzip' || S3InputMode == 'Pipe'"
        documentation: "only Pipe mode decompresses: set S3InputMode to Pipe, or S3CompressionType to None"
    }
    ProcessingPathUnderOptMl: {
        expression: "LocalPath == `null` || starts_with(LocalPath, '/opt/ml/processing/')"
        documentation: "LocalPath has to begin with /opt/ml/processing/"
    }
})

apply ProductionVariant @conditions({
    OneAcceleratorPartitionLayout: {
        expression: "AcceleratorPartitionLayouts == `null` || length(AcceleratorPartitionLayouts) <= `1`"
        documentation: "give one accelerator partition layout"
    }
    ServerlessVariantNoInstances: {
        expression: "ServerlessConfig == `null` || (InstanceType == `null` && InitialInstanceCount == `null`)"
        documentation: "a variant with ServerlessConfig has no InstanceType and no InitialInstanceCount"
    }
})

apply ProductionVariantManagedInstanceScaling @conditions({
    ManagedScalingMinNotAboveMax: {
        expression: "MinInstanceCount == `null` || MaxInstanceCount == `null` || MinInstanceCount <= MaxInstanceCount"
        documentation: "MinInstanceCount is above MaxInstanceCount"
    }
})

apply ProductionVariantManagedInstanceScaling @warnings(["ManagedScalingMinNotAboveMax"])

apply ProductionVariantRoutingConfig @conditions({
    PrefixAwareConfigOnlyForPrefixAware: {
        expression: "PrefixAwareRoutingConfig == `null` || RoutingStrategy == `null` || RoutingStrategy == 'PREFIX_AWARE'"
        documentation: "PrefixAwareRoutingConfig is for the RoutingStrategy PREFIX_AWARE"
    }
    PrefixAwareNeedsSettings: {
        expression: "RoutingStrategy != 'PREFIX_AWARE' || (PrefixAwareRoutingConfig.PrefixLength != `null` && PrefixAwareRoutingConfig.ConcurrencyThreshold != `null`)"
        documentation: "the RoutingStrategy PREFIX_AWARE needs PrefixLength and ConcurrencyThreshold in PrefixAwareRoutingConfig"
    }
})

apply ProductionVariantServerlessConfig @conditions({
    MemorySizeInWholeGigabytes: {
        expression: "MemorySizeInMB == `null` || contains(`[1024, 2048, 3072, 4096, 5120, 6144]`, MemorySizeInMB)"
        documentation: "MemorySizeInMB is a multiple of 1024, up to 6144"
    }
    ProvisionedNotAboveMaxConcurrency: {
        expression: "ProvisionedConcurrency == `null` || MaxConcurrency == `null` || ProvisionedConcurrency <= MaxConcurrency"
        documentation: "ProvisionedConcurrency is above MaxConcurrency"
    }
})

apply ProductionVariantServerlessConfig @warnings(["ProvisionedNotAboveMaxConcurrency"])

apply ProductionVariantServerlessUpdateConfig @conditions({
    UpdatedProvisionedNotAboveMaxConcurrency: {
        expression: "ProvisionedConcurrency == `null` || MaxConcurrency == `null` || ProvisionedConcurrency <= MaxConcurrency"
        documentation: "ProvisionedConcurrency is above MaxConcurrency"
    }
})

apply ProductionVariantServerlessUpdateConfig @warnings(["UpdatedProvisionedNotAboveMaxConcurrency"])

apply ProfilerConfig @conditions({
    ProfilingIntervalIsListed: {
        expression: "ProfilingIntervalInMilliseconds == `null` || contains(`[100, 200, 500, 1000, 5000, 60000]`, ProfilingIntervalInMilliseconds)"
        documentation: "ProfilingIntervalInMilliseconds is 100, 200, 500, 1000, 5000 or 60000"
    }
})

apply ProfilerConfig @warnings(["ProfilingIntervalIsListed"])

apply RecommendationJobInputConfig @conditions({
    JobDurationAtMostFiveHours: {
        expression: "JobDurationInSeconds == `null` || JobDurationInSeconds <= `18000`"
        documentation: "JobDurationInSeconds is at most 18000"
    }
    PhaseWithinJobDuration: {
        expression: "JobDurationInSeconds == `null` || not_null(max(not_null(TrafficPattern.Phases[].DurationInSeconds, `[]`)), `0`) <= JobDurationInSeconds"
        documentation: "a phase lasts longer than JobDurationInSeconds"
    }
})

apply RecommendationJobInputConfig @warnings(["PhaseWithinJobDuration"])

apply RenderUiTemplateRequest @conditions({
    TemplateOrTaskUi: {
        expression: "UiTemplate == `null` || HumanTaskUiArn == `null`"
        documentation: "give UiTemplate or HumanTaskUiArn, not both"
    }
})

apply ResourceConfig @conditions({
    InstanceCountInOnePlace: {
        expression: "InstancePreferences == `null` || (InstanceCount != `null` && length(InstancePreferences[?InstanceCount != `null`]) == `0`) || (InstanceCount == `null` && length(InstancePreferences[?InstanceCount == `null`]) == `0`)"
        documentation: "with InstancePreferences give InstanceCount once for the job, or in every preference"
    }
    InstancePreferenceTypesDiffer: {
        expression: "InstancePreferences == `null` || all_distinct(InstancePreferences[].InstanceType)"
        documentation: "name each InstanceType once in InstancePreferences"
    }
    InstancePreferencesExclusive: {
        expression: "InstancePreferences == `null` || (InstanceType == `null` && (InstanceGroups == `null` || length(InstanceGroups) == `0`) && InstancePlacementConfig == `null`)"
        documentation: "InstancePreferences replace InstanceType, InstanceGroups and InstancePlacementConfig: leave those out"
    }
    SelectedInstanceIsReadOnly: {
        expression: "SelectedInstanceType == `null` && SelectedInstanceCount == `null`"
        documentation: "SelectedInstanceType and SelectedInstanceCount are answers of the service: leave them out of requests"
    }
    TrainingPlanInOnePlace: {
        expression: "TrainingPlanArn == `null` || length(not_null(InstancePreferences, `[]`)[?TrainingPlanArns != `null`]) == `0`"
        documentation: "name training plans for the job or in InstancePreferences, not in both"
    }
})

apply RollingUpdatePolicy @conditions({
    RollingBatchFiveToFifty: {
        expression: "MaximumBatchSize.Type != 'CAPACITY_PERCENT' || MaximumBatchSize.Value == `null` || (MaximumBatchSize.Value >= `5` && MaximumBatchSize.Value <= `50`)"
        documentation: "a MaximumBatchSize in percent is from 5 to 50"
    }
})

apply RoutingTarget @conditions({
    AsyncDestinationsAreEndpoints: {
        expression: "AsyncInferenceConfig == `null` || length(not_null(Destinations, `[]`)[?ResourceArn != `null` && !contains(ResourceArn, ':endpoint/')]) == `0`"
        documentation: "a target with AsyncInferenceConfig has endpoints as its destinations, no inference components"
    }
    PoolOrderOnlyForAsync: {
        expression: "RoutingPreference != 'InstancePoolOrder' || AsyncInferenceConfig != `null`"
        documentation: "the RoutingPreference InstancePoolOrder is for targets with AsyncInferenceConfig"
    }
    RouterDestinationsDiffer: {
        expression: "Destinations == `null` || all_distinct(Destinations[].ResourceArn)"
        documentation: "name each destination once"
    }
})

apply S3ModelDataSource @conditions({
    ModelPrefixEndsWithSlash: {
        expression: "S3DataType != 'S3Prefix' || CompressionType == 'Gzip' || S3Uri == `null` || ends_with(S3Uri, '/')"
        documentation: "an S3Uri that is a prefix of uncompressed model data ends in a slash"
    }
})

apply ScalingPolicyObjective @conditions({
    ScalingObjectiveMinNotAboveMax: {
        expression: "MinInvocationsPerMinute == `null` || MaxInvocationsPerMinute == `null` || MinInvocationsPerMinute <= MaxInvocationsPerMinute"
        documentation: "MinInvocationsPerMinute is above MaxInvocationsPerMinute"
    }
})

apply ScalingPolicyObjective @warnings(["ScalingObjectiveMinNotAboveMax"])

apply ScheduleConfig @conditions({
    ImmediateMonitoringNeedsWindow: {
        expression: "ScheduleExpression != 'NOW' || (DataAnalysisStartTime != `null` && DataAnalysisEndTime != `null`)"
        documentation: "with ScheduleExpression NOW give DataAnalysisStartTime and DataAnalysisEndTime"
    }
    MonitoringWindowWithinDay: {
        expression: "DataAnalysisStartTime == `null` || DataAnalysisEndTime == `null` || difference(seconds(DataAnalysisEndTime), seconds(DataAnalysisStartTime)) <= `86400`"
        documentation: "DataAnalysisEndTime is at most 24 hours after DataAnalysisStartTime"
    }
})

apply SearchExpression @conditions({
    SearchExpressionAtMostTwenty: {
        expression: "sum([length(not_null(Filters, `[]`)), length(not_null(NestedFilters, `[]`)), length(not_null(SubExpressions, `[]`))]) <= `20`"
        documentation: "give at most 20 elements in Filters, NestedFilters and SubExpressions together"
    }
    SearchExpressionNotEmpty: {
        expression: "length(not_null(Filters, `[]`)) > `0` || length(not_null(NestedFilters, `[]`)) > `0` || length(not_null(SubExpressions, `[]`)) > `0`"
        documentation: "give at least one of Filters, NestedFilters and SubExpressions"
    }
})

apply SearchRequest @conditions({
    SearchAtMostFiftyInAll: {
        expression: "SearchExpression == `null` || sum(map(&sum([length(not_null(Filters, `[]`)), length(not_null(NestedFilters, `[]`)), length(not_null(SubExpressions, `[]`))]), descend(SearchExpression, &not_null(SubExpressions, `[]`)))) <= `50`"
        documentation: "give at most 50 filters, nested filters and subexpressions on all levels together"
    }
})

apply ServerlessJobConfig @conditions({
    EvaluationJobNeedsEvaluationType: {
        expression: "JobType != 'Evaluation' || EvaluationType != `null`"
        documentation: "a job of JobType Evaluation needs EvaluationType"
    }
})

apply StartPipelineExecutionRequest @conditions({
    StartPipelineExecutionByOneVersion: {
        expression: "PipelineVersionId == `null` || PipelineVersionAlias == `null`"
        documentation: "give PipelineVersionId or PipelineVersionAlias, not both"
    }
})

apply StoppingCondition @conditions({
    MaxRuntimeAtMostFourWeeks: {
        expression: "MaxRuntimeInSeconds == `null` || MaxRuntimeInSeconds <= `2419200`"
        documentation: "MaxRuntimeInSeconds is at most 2419200, which is 28 days"
    }
    MaxWaitNotBelowMaxRuntime: {
        expression: "MaxWaitTimeInSeconds == `null` || MaxRuntimeInSeconds == `null` || MaxWaitTimeInSeconds >= MaxRuntimeInSeconds"
        documentation: "MaxWaitTimeInSeconds covers waiting and running: make it at least MaxRuntimeInSeconds"
    }
})

apply TabularJobConfig @conditions({
    SampleWeightsOnlyForEnsembling: {
        expression: "SampleWeightAttributeName == `null` || Mode != 'HYPERPARAMETER_TUNING'"
        documentation: "sample weights do not count in the mode HYPERPARAMETER_TUNING: leave SampleWeightAttributeName out"
    }
    TabularAlgorithmsFitMode: {
        expression: "(Mode != 'ENSEMBLING' || length(not_null(CandidateGenerationConfig.AlgorithmsConfig[].AutoMLAlgorithms[] | [?!contains(`[\"catboost\",\"extra-trees\",\"fastai\",\"lightgbm\",\"linear-learner\",\"nn-torch\",\"randomforest\",\"xgboost\"]`, @)], `[]`)) == `0`) && (Mode != 'HYPERPARAMETER_TUNING' || length(not_null(CandidateGenerationConfig.AlgorithmsConfig[].AutoMLAlgorithms[] | [?!contains(`[\"linear-learner\",\"mlp\",\"xgboost\"]`, @)], `[]`)) == `0`)"
        documentation: "choose algorithms of the mode: linear-learner, mlp and xgboost belong to HYPERPARAMETER_TUNING; all but mlp to ENSEMBLING"
    }
    TabularAutoModeNoAlgorithmChoice: {
        expression: "Mode != 'AUTO' || (CandidateGenerationConfig.AlgorithmsConfig == `null` || length(CandidateGenerationConfig.AlgorithmsConfig) == `0`)"
        documentation: "in the mode AUTO algorithms cannot be chosen: leave AlgorithmsConfig out"
    }
})

apply TabularJobConfig @warnings(["SampleWeightsOnlyForEnsembling", "TabularAutoModeNoAlgorithmChoice"])

apply TagList @conditions({
    UniqueTagKeys: {
        expression: "all_distinct([].Key)"
        documentation: "give each tag a Key of its own"
    }
})

apply TextClassificationJobConfig @conditions({
    TextContentIsNotTarget: {
        expression: "ContentColumn == `null` || ContentColumn != TargetLabelColumn"
        documentation: "ContentColumn and TargetLabelColumn name the same column"
    }
})

apply TextClassificationJobConfig @warnings(["TextContentIsNotTarget"])

apply TextGenerationJobConfig @conditions({
    TextGenerationHyperParametersInRange: {
        expression: "TextGenerationHyperParameters == `null` || ((to_number(TextGenerationHyperParameters.epochCount) == `null` || (to_number(TextGenerationHyperParameters.epochCount) >= `1` && to_number(TextGenerationHyperParameters.epochCount) <= `10`)) && (to_number(TextGenerationHyperParameters.batchSize) == `null` || (to_number(TextGenerationHyperParameters.batchSize) >= `1` && to_number(TextGenerationHyperParameters.batchSize) <= `64`)) && (to_number(TextGenerationHyperParameters.learningRate) == `null` || (to_number(TextGenerationHyperParameters.learningRate) >= `0` && to_number(TextGenerationHyperParameters.learningRate) <= `1`)) && (to_number(TextGenerationHyperParameters.learningRateWarmupSteps) == `null` || (to_number(TextGenerationHyperParameters.learningRateWarmupSteps) >= `0` && to_number(TextGenerationHyperParameters.learningRateWarmupSteps) <= `250`)))"
        documentation: "epochCount is from 1 to 10, batchSize from 1 to 64, learningRate from 0 to 1, learningRateWarmupSteps from 0 to 250"
    }
})

apply TextGenerationJobConfig @warnings(["TextGenerationHyperParametersInRange"])

apply ThroughputConfig @conditions({
    OnDemandNoCapacityUnits: {
        expression: "ThroughputMode != 'OnDemand' || (ProvisionedReadCapacityUnits == `null` && ProvisionedWriteCapacityUnits == `null`)"
        documentation: "capacity units have no effect with ThroughputMode OnDemand"
    }
})

apply ThroughputConfig @warnings(["OnDemandNoCapacityUnits"])

apply TimeSeriesForecastingJobConfig @conditions({
    AggregationOnlyOfTarget: {
        expression: "Transformations.Aggregation == `null` || TimeSeriesConfig.TargetAttributeName == `null` || length(keys(Transformations.Aggregation)) == `0` || (length(keys(Transformations.Aggregation)) == `1` && keys(Transformations.Aggregation)[0] == TimeSeriesConfig.TargetAttributeName)"
        documentation: "only the target column can be aggregated"
    }
    ForecastHorizonBelowLimit: {
        expression: "ForecastHorizon == `null` || ForecastHorizon <= `500`"
        documentation: "ForecastHorizon is at most 500"
    }
    ForecastingAlgorithms: {
        expression: "length(not_null(CandidateGenerationConfig.AlgorithmsConfig[].AutoMLAlgorithms[] | [?!contains(`[\"cnn-qr\",\"deepar\",\"prophet\",\"arima\",\"npts\",\"ets\"]`, @)], `[]`)) == `0`"
        documentation: "choose among the forecasting algorithms: cnn-qr, deepar, prophet, arima, npts and ets"
    }
    FrontfillOnlyOfTarget: {
        expression: "Transformations.Filling == `null` || TimeSeriesConfig.TargetAttributeName == `null` || length(entries(Transformations.Filling)[?value.frontfill != `null`]) == `0` || (min(entries(Transformations.Filling)[?value.frontfill != `null`].key) == TimeSeriesConfig.TargetAttributeName && max(entries(Transformations.Filling)[?value.frontfill != `null`].key) == TimeSeriesConfig.TargetAttributeName)"
        documentation: "frontfill is for the target column only"
    }
})

apply TimeSeriesTransformations @conditions({
    FillingByValueNamesTheValue: {
        expression: "length(not_null(values(not_null(Filling, `{}`))[?middlefill == 'value' && middlefill_value == `null`], `[]`)) == `0` && length(not_null(values(not_null(Filling, `{}`))[?backfill == 'value' && backfill_value == `null`], `[]`)) == `0` && length(not_null(values(not_null(Filling, `{}`))[?futurefill == 'value' && futurefill_value == `null`], `[]`)) == `0`"
        documentation: "a filling method that is value needs the parameter with the value: middlefill_value, backfill_value or futurefill_value"
    }
})

apply TrafficPattern @conditions({
    OneTrafficPattern: {
        expression: "(Phases == `null` || length(Phases) == `0`) || Stairs == `null`"
        documentation: "give Phases or Stairs, not both"
    }
    TrafficTypeMatchesPattern: {
        expression: "(TrafficType != 'STAIRS' || (Phases == `null` || length(Phases) == `0`)) && (TrafficType != 'PHASES' || Stairs == `null`)"
        documentation: "give the pattern that TrafficType names: Phases for PHASES, Stairs for STAIRS"
    }
})

apply TrafficPattern @warnings(["TrafficTypeMatchesPattern"])

apply TrafficRoutingConfig @conditions({
    CanaryAtMostHalf: {
        expression: "CanarySize.Type != 'CAPACITY_PERCENT' || CanarySize.Value == `null` || (CanarySize.Value <= `50`)"
        documentation: "a CanarySize in percent is at most 50"
    }
    LinearStepTenToFifty: {
        expression: "LinearStepSize.Type != 'CAPACITY_PERCENT' || LinearStepSize.Value == `null` || (LinearStepSize.Value >= `10` && LinearStepSize.Value <= `50`)"
        documentation: "a LinearStepSize in percent is from 10 to 50"
    }
})

apply TrainingImageConfig @conditions({
    AuthConfigNeedsVpc: {
        expression: "TrainingRepositoryAuthConfig == `null` || TrainingRepositoryAccessMode != 'Platform'"
        documentation: "TrainingRepositoryAuthConfig is for a registry in a VPC and has no effect with the access mode Platform"
    }
})

apply TrainingImageConfig @warnings(["AuthConfigNeedsVpc"])

apply TrainingJobDefinition @conditions({
    ValidationInheritedFileModeNoRecordWrapper: {
        expression: "TrainingInputMode != 'File' || length(not_null(InputDataConfig, `[]`)[?InputMode == `null` && RecordWrapperType != `null` && RecordWrapperType != 'None']) == `0`"
        documentation: "only Pipe mode wraps records: a channel that takes over TrainingInputMode File has no RecordWrapperType but None"
    }
    ValidationInheritedFileModeUncompressed: {
        expression: "TrainingInputMode != 'File' || length(not_null(InputDataConfig, `[]`)[?InputMode == `null` && CompressionType != `null` && CompressionType != 'None']) == `0`"
        documentation: "only Pipe mode decompresses: a channel that takes over TrainingInputMode File has no CompressionType but None"
    }
    ValidationInheritedModeFitsAugmentedManifest: {
        expression: "TrainingInputMode == `null` || TrainingInputMode == 'Pipe' || length(not_null(InputDataConfig, `[]`)[?InputMode == `null` && DataSource.S3DataSource.S3DataType == 'AugmentedManifestFile']) == `0`"
        documentation: "an augmented manifest is read in Pipe mode only: set TrainingInputMode, or the InputMode of the channel, to Pipe"
    }
})

apply TrainingSpecification @conditions({
    UniqueHyperParameterNames: {
        expression: "SupportedHyperParameters == `null` || all_distinct(SupportedHyperParameters[].Name)"
        documentation: "give each hyperparameter a Name of its own"
    }
})

apply TrialComponentParameterValue @conditions({
    ParameterTextOrNumber: {
        expression: "StringValue == `null` || NumberValue == `null`"
        documentation: "give StringValue or NumberValue, not both"
    }
})

apply UiConfig @conditions({
    ExactlyOneWorkerUi: {
        expression: "(UiTemplateS3Uri == `null`) != (HumanTaskUiArn == `null`)"
        documentation: "give exactly one of UiTemplateS3Uri and HumanTaskUiArn"
    }
})

apply UpdateDomainRequest @conditions({
    NetworkAccessNotWithRStudioRole: {
        expression: "AppNetworkAccessType == `null` || DomainSettingsForUpdate.RStudioServerProDomainSettingsForUpdate.DomainExecutionRoleArn == `null`"
        documentation: "change AppNetworkAccessType and the RStudio DomainExecutionRoleArn in two requests"
    }
    UpdateDomainNoDefaultAsDomain: {
        expression: "not_null(DefaultUserSettings.AutoMountHomeEFS, 'Enabled') != 'DefaultAsDomain'"
        documentation: "AutoMountHomeEFS DefaultAsDomain is for user profiles: a domain has nothing above it"
    }
    UpdatedRStudioSecurityGroupsByService: {
        expression: "DomainSettingsForUpdate.RStudioServerProDomainSettingsForUpdate == `null` || AppSecurityGroupManagement == `null` || AppSecurityGroupManagement == 'Service'"
        documentation: "with RStudio set AppSecurityGroupManagement to Service or leave it out"
    }
})

apply UpdateEndpointInput @conditions({
    ExcludedPropertiesNeedRetain: {
        expression: "(ExcludeRetainedVariantProperties == `null` || length(ExcludeRetainedVariantProperties) == `0`) || RetainAllVariantProperties == `true`"
        documentation: "ExcludeRetainedVariantProperties has no effect unless RetainAllVariantProperties is true"
    }
})

apply UpdateEndpointInput @warnings(["ExcludedPropertiesNeedRetain"])

apply UpdateFeatureGroupRequest @conditions({
    FeatureGroupUpdateOneKind: {
        expression: "(FeatureAdditions == `null` || length(FeatureAdditions) == `0`) || OnlineStoreConfig == `null`"
        documentation: "give FeatureAdditions or OnlineStoreConfig, not both"
    }
})

apply UpdateHubContentReferenceRequest @conditions({
    UpdatedHubContentIsReference: {
        expression: "HubContentType == `null` || HubContentType == 'ModelReference'"
        documentation: "a reference has the HubContentType ModelReference"
    }
})

apply UpdateHubContentRequest @conditions({
    HubContentUpdateChangesSomething: {
        expression: "HubContentDisplayName != `null` || HubContentDescription != `null` || HubContentMarkdown != `null` || HubContentSearchKeywords != `null` || SupportStatus != `null`"
        documentation: "give at least one of HubContentDisplayName, HubContentDescription, HubContentMarkdown, HubContentSearchKeywords and SupportStatus"
    }
    UpdatedHubContentIsModelOrNotebook: {
        expression: "HubContentType == `null` || HubContentType == 'Model' || HubContentType == 'Notebook'"
        documentation: "only hub content of the type Model or Notebook can be updated"
    }
})

apply UpdateInferenceComponentInput @conditions({
    UpdateComponentOneSpecificationForm: {
        expression: "Specification == `null` || Specifications == `null`"
        documentation: "give Specification or Specifications, not both"
    }
    UpdateComponentSpecificationTypesDiffer: {
        expression: "Specifications == `null` || all_distinct(Specifications[].InstanceType)"
        documentation: "give one specification for each InstanceType"
    }
    UpdateComponentSpecificationsNameInstanceTypes: {
        expression: "length(not_null(Specifications, `[]`)) < `2` || length(Specifications[?InstanceType == `null`]) == `0`"
        documentation: "with several Specifications give each an InstanceType"
    }
})

apply UpdateInferenceComponentInput @warnings(["UpdateComponentSpecificationTypesDiffer"])

apply UpdateInferenceRouterInput @conditions({
    UpdateRouterTargetNamesDiffer: {
        expression: "RoutingTargets == `null` || all_distinct(RoutingTargets[].Name)"
        documentation: "give each routing target a Name of its own"
    }
})

apply UpdateModelCardRequest @conditions({
    ModelCardContentOrStatus: {
        expression: "Content == `null` || ModelCardStatus == `null`"
        documentation: "give Content or ModelCardStatus, not both"
    }
})

apply UpdateModelPackageInput @conditions({
    UniqueAdditionalInferenceSpecificationsToAddNames: {
        expression: "AdditionalInferenceSpecificationsToAdd == `null` || all_distinct(AdditionalInferenceSpecificationsToAdd[].Name)"
        documentation: "give each additional inference specification a Name of its own"
    }
})

apply UpdateMonitoringAlertRequest @conditions({
    AlertDatapointsWithinPeriod: {
        expression: "DatapointsToAlert == `null` || EvaluationPeriod == `null` || DatapointsToAlert <= EvaluationPeriod"
        documentation: "DatapointsToAlert is above EvaluationPeriod"
    }
})

apply UpdateMonitoringAlertRequest @warnings(["AlertDatapointsWithinPeriod"])

apply UpdatePartnerAppRequest @conditions({
    UpdatePartnerAppIamNoIdcConfig: {
        expression: "AuthType != 'IAM' || IdcConfig == `null`"
        documentation: "IdcConfig has no effect with AuthType IAM"
    }
    UpdatePartnerAppIdcNeedsConfig: {
        expression: "AuthType != 'IDC' || IdcConfig != `null`"
        documentation: "AuthType IDC needs IdcConfig"
    }
})

apply UpdatePartnerAppRequest @warnings(["UpdatePartnerAppIamNoIdcConfig"])

apply UpdatePipelineRequest @conditions({
    PipelineAliasesNeedNewDefinition: {
        expression: "(PipelineVersionAliases == `null` || length(PipelineVersionAliases) == `0`) || PipelineDefinition != `null` || PipelineDefinitionS3Location != `null`"
        documentation: "PipelineVersionAliases go with a new definition: give PipelineDefinition or PipelineDefinitionS3Location"
    }
})

apply UpdateSpaceRequest @conditions({
    UpdateSpaceAtMostFiveImages: {
        expression: "length(not_null(SpaceSettings.KernelGatewayAppSettings.CustomImages, `[]`)) <= `5`"
        documentation: "give at most 5 CustomImages; only a domain takes more"
    }
})

apply UpdateUserProfileRequest @conditions({
    UpdateUserProfileAtMostFiveImages: {
        expression: "length(not_null(UserSettings.KernelGatewayAppSettings.CustomImages, `[]`)) <= `5`"
        documentation: "give at most 5 CustomImages; only a domain takes more"
    }
})

apply UpdateWorkforceRequest @conditions({
    UpdateWorkforceIpOrVpc: {
        expression: "SourceIpConfig == `null` || WorkforceVpcConfig.VpcId == `null`"
        documentation: "give SourceIpConfig or WorkforceVpcConfig, not both"
    }
})

apply UpdateWorkforceRequest @warnings(["UpdateWorkforceIpOrVpc"])

apply UpdateWorkteamRequest @conditions({
    UpdateWorkteamOneMemberKind: {
        expression: "length(not_null(MemberDefinitions, `[]`)[?CognitoMemberDefinition != `null`]) == `0` || length(not_null(MemberDefinitions, `[]`)[?OidcMemberDefinition != `null`]) == `0`"
        documentation: "give members of Cognito or of an OIDC provider, not of both"
    }
    UpdateWorkteamOneUserPool: {
        expression: "min(not_null(MemberDefinitions[].CognitoMemberDefinition.ClientId, `[]`)) == max(not_null(MemberDefinitions[].CognitoMemberDefinition.ClientId, `[]`)) && min(not_null(MemberDefinitions[].CognitoMemberDefinition.UserPool, `[]`)) == max(not_null(MemberDefinitions[].CognitoMemberDefinition.UserPool, `[]`))"
        documentation: "give all Cognito members the same ClientId and UserPool"
    }
})

apply UpdateWorkteamRequest @warnings(["UpdateWorkteamOneMemberKind"])

apply UserSettings @conditions({
    SecurityGroupsAtMostFour: {
        expression: "SecurityGroups == `null` || length(SecurityGroups) <= `4`"
        documentation: "give at most 4 SecurityGroups: the service adds one of its own"
    }
    StudioLandingNeedsPortal: {
        expression: "DefaultLandingUri == `null` || !starts_with(DefaultLandingUri, 'studio::') || StudioWebPortal == `null` || StudioWebPortal == 'ENABLED'"
        documentation: "DefaultLandingUri leads to Studio, which StudioWebPortal disables"
    }
})
