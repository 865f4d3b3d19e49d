//! Types for the request of CreateTrainingJob; made by the example `garde_types`.
#![allow(dead_code, missing_docs, unreachable_pub)]

use std::collections::HashMap;
use std::sync::LazyLock;

use garde::Validate;
use garde::rules::{length, pattern};
use regex::Regex;
use serde::Deserialize;

#[derive(Clone, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct AlgorithmSpecification {
    #[serde(rename = "TrainingImage")]
    #[garde(length(chars, min = 0, max = 255), pattern(r#"^.*$"#))]
    pub training_image: Option<String>,
    #[serde(rename = "AlgorithmName")]
    #[garde(length(chars, min = 1, max = 170))]
    pub algorithm_name: Option<String>,
    #[serde(rename = "TrainingInputMode")]
    #[garde(skip)]
    pub training_input_mode: TrainingInputMode,
    #[serde(rename = "MetricDefinitions")]
    #[garde(length(min = 0, max = 40), dive)]
    pub metric_definitions: Option<Vec<MetricDefinition>>,
    #[serde(rename = "EnableSageMakerMetricsTimeSeries")]
    #[garde(skip)]
    pub enable_sage_maker_metrics_time_series: Option<bool>,
    #[serde(rename = "ContainerEntrypoint")]
    #[garde(
        length(min = 1, max = 100),
        inner(inner(length(chars, min = 0, max = 256), pattern(r#"^.*$"#)))
    )]
    pub container_entrypoint: Option<Vec<String>>,
    #[serde(rename = "ContainerArguments")]
    #[garde(
        length(min = 1, max = 100),
        inner(inner(length(chars, min = 0, max = 256), pattern(r#"^.*$"#)))
    )]
    pub container_arguments: Option<Vec<String>>,
    #[serde(rename = "TrainingImageConfig")]
    #[garde(dive)]
    pub training_image_config: Option<TrainingImageConfig>,
}

#[derive(Clone, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct Channel {
    #[serde(rename = "ChannelName")]
    #[garde(length(chars, min = 1, max = 64), pattern(r#"^[A-Za-z0-9\.\-_]+$"#))]
    pub channel_name: String,
    #[serde(rename = "DataSource")]
    #[garde(dive)]
    pub data_source: DataSource,
    #[serde(rename = "ContentType")]
    #[garde(length(chars, min = 0, max = 256), pattern(r#"^.*$"#))]
    pub content_type: Option<String>,
    #[serde(rename = "CompressionType")]
    #[garde(skip)]
    pub compression_type: Option<CompressionType>,
    #[serde(rename = "RecordWrapperType")]
    #[garde(skip)]
    pub record_wrapper_type: Option<RecordWrapper>,
    #[serde(rename = "InputMode")]
    #[garde(skip)]
    pub input_mode: Option<TrainingInputMode>,
    #[serde(rename = "ShuffleConfig")]
    #[garde(dive)]
    pub shuffle_config: Option<ShuffleConfig>,
}

#[derive(Clone, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct CheckpointConfig {
    #[serde(rename = "S3Uri")]
    #[garde(
        length(chars, min = 0, max = 1024),
        pattern(r#"^(https|s3)://([^/]+)/?(.*)$"#)
    )]
    pub s3_uri: String,
    #[serde(rename = "LocalPath")]
    #[garde(length(chars, min = 0, max = 4096), pattern(r#"^.*$"#))]
    pub local_path: Option<String>,
}

#[derive(Clone, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct CollectionConfiguration {
    #[serde(rename = "CollectionName")]
    #[garde(length(chars, min = 1, max = 256), pattern(r#"^.*$"#))]
    pub collection_name: Option<String>,
    #[serde(rename = "CollectionParameters")]
    #[garde(length(min = 0, max = 20), custom(entries_of_collection_parameters))]
    pub collection_parameters: Option<HashMap<String, String>>,
}

fn entries_of_collection_parameters(
    map: &Option<HashMap<String, String>>,
    _: &(),
) -> garde::Result {
    static KEY: LazyLock<Regex> = LazyLock::new(|| Regex::new(r#"^.*$"#).unwrap());
    static VALUE: LazyLock<Regex> = LazyLock::new(|| Regex::new(r#"^.*$"#).unwrap());
    for (key, value) in map.iter().flatten() {
        length::chars::apply(key, (1, 256))?;
        pattern::apply(key, (&KEY,))?;
        length::chars::apply(value, (0, 256))?;
        pattern::apply(value, (&VALUE,))?;
    }
    Ok(())
}

#[derive(Clone, Deserialize)]
pub enum CompressionType {
    #[serde(rename = "None")]
    Value0,
    #[serde(rename = "Gzip")]
    Value1,
}

#[derive(Clone, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct CreateTrainingJobRequest {
    #[serde(rename = "TrainingJobName")]
    #[garde(
        length(chars, min = 1, max = 63),
        pattern(r#"^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$"#)
    )]
    pub training_job_name: String,
    #[serde(rename = "HyperParameters")]
    #[garde(length(min = 0, max = 100), custom(entries_of_hyper_parameters))]
    pub hyper_parameters: Option<HashMap<String, String>>,
    #[serde(rename = "AlgorithmSpecification")]
    #[garde(dive)]
    pub algorithm_specification: Option<AlgorithmSpecification>,
    #[serde(rename = "RoleArn")]
    #[garde(
        length(chars, min = 20, max = 2048),
        pattern(r#"^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$"#)
    )]
    pub role_arn: String,
    #[serde(rename = "InputDataConfig")]
    #[garde(length(min = 1, max = 20), dive)]
    pub input_data_config: Option<Vec<Channel>>,
    #[serde(rename = "OutputDataConfig")]
    #[garde(dive)]
    pub output_data_config: OutputDataConfig,
    #[serde(rename = "ResourceConfig")]
    #[garde(dive)]
    pub resource_config: Option<ResourceConfig>,
    #[serde(rename = "VpcConfig")]
    #[garde(dive)]
    pub vpc_config: Option<VpcConfig>,
    #[serde(rename = "StoppingCondition")]
    #[garde(dive)]
    pub stopping_condition: Option<StoppingCondition>,
    #[serde(rename = "Tags")]
    #[garde(length(min = 0, max = 50), dive)]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "EnableNetworkIsolation")]
    #[garde(skip)]
    pub enable_network_isolation: Option<bool>,
    #[serde(rename = "EnableInterContainerTrafficEncryption")]
    #[garde(skip)]
    pub enable_inter_container_traffic_encryption: Option<bool>,
    #[serde(rename = "EnableManagedSpotTraining")]
    #[garde(skip)]
    pub enable_managed_spot_training: Option<bool>,
    #[serde(rename = "CheckpointConfig")]
    #[garde(dive)]
    pub checkpoint_config: Option<CheckpointConfig>,
    #[serde(rename = "DebugHookConfig")]
    #[garde(dive)]
    pub debug_hook_config: Option<DebugHookConfig>,
    #[serde(rename = "DebugRuleConfigurations")]
    #[garde(length(min = 0, max = 20), dive)]
    pub debug_rule_configurations: Option<Vec<DebugRuleConfiguration>>,
    #[serde(rename = "TensorBoardOutputConfig")]
    #[garde(dive)]
    pub tensor_board_output_config: Option<TensorBoardOutputConfig>,
    #[serde(rename = "ExperimentConfig")]
    #[garde(dive)]
    pub experiment_config: Option<ExperimentConfig>,
    #[serde(rename = "ProfilerConfig")]
    #[garde(dive)]
    pub profiler_config: Option<ProfilerConfig>,
    #[serde(rename = "ProfilerRuleConfigurations")]
    #[garde(length(min = 0, max = 20), dive)]
    pub profiler_rule_configurations: Option<Vec<ProfilerRuleConfiguration>>,
    #[serde(rename = "Environment")]
    #[garde(
        length(min = 0, max = 100),
        custom(entries_of_training_environment_map)
    )]
    pub environment: Option<HashMap<String, String>>,
    #[serde(rename = "RetryStrategy")]
    #[garde(dive)]
    pub retry_strategy: Option<RetryStrategy>,
    #[serde(rename = "RemoteDebugConfig")]
    #[garde(dive)]
    pub remote_debug_config: Option<RemoteDebugConfig>,
    #[serde(rename = "InfraCheckConfig")]
    #[garde(dive)]
    pub infra_check_config: Option<InfraCheckConfig>,
    #[serde(rename = "SessionChainingConfig")]
    #[garde(dive)]
    pub session_chaining_config: Option<SessionChainingConfig>,
    #[serde(rename = "ServerlessJobConfig")]
    #[garde(dive)]
    pub serverless_job_config: Option<ServerlessJobConfig>,
    #[serde(rename = "MlflowConfig")]
    #[garde(dive)]
    pub mlflow_config: Option<MlflowConfig>,
    #[serde(rename = "ModelPackageConfig")]
    #[garde(dive)]
    pub model_package_config: Option<ModelPackageConfig>,
}

#[derive(Clone, Deserialize)]
pub enum CustomizationTechnique {
    #[serde(rename = "SFT")]
    Value0,
    #[serde(rename = "DPO")]
    Value1,
    #[serde(rename = "RLVR")]
    Value2,
    #[serde(rename = "RLAIF")]
    Value3,
}

#[derive(Clone, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct DataSource {
    #[serde(rename = "S3DataSource")]
    #[garde(dive)]
    pub s3_data_source: Option<S3DataSource>,
    #[serde(rename = "FileSystemDataSource")]
    #[garde(dive)]
    pub file_system_data_source: Option<FileSystemDataSource>,
    #[serde(rename = "DatasetSource")]
    #[garde(dive)]
    pub dataset_source: Option<DatasetSource>,
}

#[derive(Clone, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct DatasetSource {
    #[serde(rename = "DatasetArn")]
    #[garde(length(chars, min = 0, max = 2048), pattern(r#"^(arn:[a-z0-9-\.]{1,63}:sagemaker:\w+(?:-\w+)+:(\d{12}|aws):hub-content\/)[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}\/DataSet\/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}(\/\d{1,4}.\d{1,4}.\d{1,4})?$"#))]
    pub dataset_arn: String,
}

#[derive(Clone, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct DebugHookConfig {
    #[serde(rename = "LocalPath")]
    #[garde(length(chars, min = 0, max = 4096), pattern(r#"^.*$"#))]
    pub local_path: Option<String>,
    #[serde(rename = "S3OutputPath")]
    #[garde(
        length(chars, min = 0, max = 1024),
        pattern(r#"^(https|s3)://([^/]+)/?(.*)$"#)
    )]
    pub s3_output_path: String,
    #[serde(rename = "HookParameters")]
    #[garde(length(min = 0, max = 20), custom(entries_of_hook_parameters))]
    pub hook_parameters: Option<HashMap<String, String>>,
    #[serde(rename = "CollectionConfigurations")]
    #[garde(length(min = 0, max = 20), dive)]
    pub collection_configurations: Option<Vec<CollectionConfiguration>>,
}

#[derive(Clone, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct DebugRuleConfiguration {
    #[serde(rename = "RuleConfigurationName")]
    #[garde(length(chars, min = 1, max = 256), pattern(r#"^.*$"#))]
    pub rule_configuration_name: String,
    #[serde(rename = "LocalPath")]
    #[garde(length(chars, min = 0, max = 4096), pattern(r#"^.*$"#))]
    pub local_path: Option<String>,
    #[serde(rename = "S3OutputPath")]
    #[garde(
        length(chars, min = 0, max = 1024),
        pattern(r#"^(https|s3)://([^/]+)/?(.*)$"#)
    )]
    pub s3_output_path: Option<String>,
    #[serde(rename = "RuleEvaluatorImage")]
    #[garde(length(chars, min = 0, max = 255), pattern(r#"^.*$"#))]
    pub rule_evaluator_image: String,
    #[serde(rename = "InstanceType")]
    #[garde(skip)]
    pub instance_type: Option<ProcessingInstanceType>,
    #[serde(rename = "VolumeSizeInGB")]
    #[garde(range(min = 0))]
    pub volume_size_in_g_b: Option<i32>,
    #[serde(rename = "RuleParameters")]
    #[garde(length(min = 0, max = 100), custom(entries_of_rule_parameters))]
    pub rule_parameters: Option<HashMap<String, String>>,
}

#[derive(Clone, Deserialize)]
pub enum EvaluationType {
    #[serde(rename = "LLMAJEvaluation")]
    Value0,
    #[serde(rename = "CustomScorerEvaluation")]
    Value1,
    #[serde(rename = "BenchmarkEvaluation")]
    Value2,
}

#[derive(Clone, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct ExperimentConfig {
    #[serde(rename = "ExperimentName")]
    #[garde(
        length(chars, min = 1, max = 120),
        pattern(r#"^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}$"#)
    )]
    pub experiment_name: Option<String>,
    #[serde(rename = "TrialName")]
    #[garde(
        length(chars, min = 1, max = 120),
        pattern(r#"^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}$"#)
    )]
    pub trial_name: Option<String>,
    #[serde(rename = "TrialComponentDisplayName")]
    #[garde(
        length(chars, min = 1, max = 120),
        pattern(r#"^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}$"#)
    )]
    pub trial_component_display_name: Option<String>,
    #[serde(rename = "RunName")]
    #[garde(
        length(chars, min = 1, max = 120),
        pattern(r#"^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}$"#)
    )]
    pub run_name: Option<String>,
}

#[derive(Clone, Deserialize)]
pub enum FileSystemAccessMode {
    #[serde(rename = "rw")]
    Value0,
    #[serde(rename = "ro")]
    Value1,
}

#[derive(Clone, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct FileSystemDataSource {
    #[serde(rename = "FileSystemId")]
    #[garde(length(chars, min = 11, max = 21), pattern(r#"^(fs-[0-9a-f]{8,})$"#))]
    pub file_system_id: String,
    #[serde(rename = "FileSystemAccessMode")]
    #[garde(skip)]
    pub file_system_access_mode: FileSystemAccessMode,
    #[serde(rename = "FileSystemType")]
    #[garde(skip)]
    pub file_system_type: FileSystemType,
    #[serde(rename = "DirectoryPath")]
    #[garde(length(chars, min = 0, max = 4096), pattern(r#"^.*$"#))]
    pub directory_path: String,
}

#[derive(Clone, Deserialize)]
pub enum FileSystemType {
    #[serde(rename = "EFS")]
    Value0,
    #[serde(rename = "FSxLustre")]
    Value1,
}

fn entries_of_hook_parameters(map: &Option<HashMap<String, String>>, _: &()) -> garde::Result {
    static KEY: LazyLock<Regex> = LazyLock::new(|| Regex::new(r#"^.*$"#).unwrap());
    static VALUE: LazyLock<Regex> = LazyLock::new(|| Regex::new(r#"^.*$"#).unwrap());
    for (key, value) in map.iter().flatten() {
        length::chars::apply(key, (1, 256))?;
        pattern::apply(key, (&KEY,))?;
        length::chars::apply(value, (0, 256))?;
        pattern::apply(value, (&VALUE,))?;
    }
    Ok(())
}

#[derive(Clone, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct HubAccessConfig {
    #[serde(rename = "HubContentArn")]
    #[garde(length(chars, min = 0, max = 255), pattern(r#"^.*$"#))]
    pub hub_content_arn: String,
}

fn entries_of_hyper_parameters(map: &Option<HashMap<String, String>>, _: &()) -> garde::Result {
    static KEY: LazyLock<Regex> = LazyLock::new(|| Regex::new(r#"^.*$"#).unwrap());
    static VALUE: LazyLock<Regex> = LazyLock::new(|| Regex::new(r#"^.*$"#).unwrap());
    for (key, value) in map.iter().flatten() {
        length::chars::apply(key, (0, 256))?;
        pattern::apply(key, (&KEY,))?;
        length::chars::apply(value, (0, 2500))?;
        pattern::apply(value, (&VALUE,))?;
    }
    Ok(())
}

#[derive(Clone, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct InfraCheckConfig {
    #[serde(rename = "EnableInfraCheck")]
    #[garde(skip)]
    pub enable_infra_check: Option<bool>,
}

#[derive(Clone, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct InstanceGroup {
    #[serde(rename = "InstanceType")]
    #[garde(skip)]
    pub instance_type: TrainingInstanceType,
    #[serde(rename = "InstanceCount")]
    #[garde(range(min = 0))]
    pub instance_count: i32,
    #[serde(rename = "InstanceGroupName")]
    #[garde(length(chars, min = 1, max = 64), pattern(r#"^.+$"#))]
    pub instance_group_name: String,
}

#[derive(Clone, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct InstancePlacementConfig {
    #[serde(rename = "EnableMultipleJobs")]
    #[garde(skip)]
    pub enable_multiple_jobs: Option<bool>,
    #[serde(rename = "PlacementSpecifications")]
    #[garde(length(min = 0, max = 10), dive)]
    pub placement_specifications: Option<Vec<PlacementSpecification>>,
}

#[derive(Clone, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct InstancePreference {
    #[serde(rename = "InstanceType")]
    #[garde(skip)]
    pub instance_type: TrainingInstanceType,
    #[serde(rename = "InstanceCount")]
    #[garde(range(min = 0))]
    pub instance_count: Option<i32>,
    #[serde(rename = "TrainingPlanArns")]
    #[garde(
        length(min = 1, max = 1),
        inner(inner(
            length(chars, min = 50, max = 2048),
            pattern(r#"^arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:training-plan/.*$"#)
        ))
    )]
    pub training_plan_arns: Option<Vec<String>>,
}

#[derive(Clone, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct MetricDefinition {
    #[serde(rename = "Name")]
    #[garde(length(chars, min = 1, max = 255), pattern(r#"^.+$"#))]
    pub name: String,
    #[serde(rename = "Regex")]
    #[garde(length(chars, min = 1, max = 500), pattern(r#"^.+$"#))]
    pub regex: String,
}

#[derive(Clone, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct MlflowConfig {
    #[serde(rename = "MlflowResourceArn")]
    #[garde(
        length(chars, min = 0, max = 2048),
        pattern(r#"^arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:mlflow-[a-zA-Z-]*/.*$"#)
    )]
    pub mlflow_resource_arn: String,
    #[serde(rename = "MlflowExperimentName")]
    #[garde(length(chars, min = 1, max = 256), pattern(r#"^.*$"#))]
    pub mlflow_experiment_name: Option<String>,
    #[serde(rename = "MlflowRunName")]
    #[garde(length(chars, min = 1, max = 256), pattern(r#"^.*$"#))]
    pub mlflow_run_name: Option<String>,
}

#[derive(Clone, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct ModelAccessConfig {
    #[serde(rename = "AcceptEula")]
    #[garde(skip)]
    pub accept_eula: bool,
}

#[derive(Clone, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct ModelPackageConfig {
    #[serde(rename = "ModelPackageGroupArn")]
    #[garde(length(chars, min = 1, max = 2048), pattern(r#"^arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:model-package-group/[\S]{1,2048}$"#))]
    pub model_package_group_arn: String,
    #[serde(rename = "SourceModelPackageArn")]
    #[garde(
        length(chars, min = 1, max = 2048),
        pattern(
            r#"^arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:model-package/[\S]{1,2048}$"#
        )
    )]
    pub source_model_package_arn: Option<String>,
}

#[derive(Clone, Deserialize)]
pub enum OutputCompressionType {
    #[serde(rename = "GZIP")]
    Value0,
    #[serde(rename = "NONE")]
    Value1,
}

#[derive(Clone, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct OutputDataConfig {
    #[serde(rename = "KmsKeyId")]
    #[garde(length(chars, min = 0, max = 2048), pattern(r#"^[a-zA-Z0-9:/_-]*$"#))]
    pub kms_key_id: Option<String>,
    #[serde(rename = "S3OutputPath")]
    #[garde(
        length(chars, min = 0, max = 1024),
        pattern(r#"^(https|s3)://([^/]+)/?(.*)$"#)
    )]
    pub s3_output_path: String,
    #[serde(rename = "CompressionType")]
    #[garde(skip)]
    pub compression_type: Option<OutputCompressionType>,
}

#[derive(Clone, Deserialize)]
pub enum Peft {
    #[serde(rename = "LORA")]
    Value0,
}

#[derive(Clone, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct PlacementSpecification {
    #[serde(rename = "UltraServerId")]
    #[garde(length(chars, min = 0, max = 256))]
    pub ultra_server_id: Option<String>,
    #[serde(rename = "InstanceCount")]
    #[garde(range(min = 0))]
    pub instance_count: i32,
}

#[derive(Clone, Deserialize)]
pub enum ProcessingInstanceType {
    #[serde(rename = "ml.t3.medium")]
    Value0,
    #[serde(rename = "ml.t3.large")]
    Value1,
    #[serde(rename = "ml.t3.xlarge")]
    Value2,
    #[serde(rename = "ml.t3.2xlarge")]
    Value3,
    #[serde(rename = "ml.m4.xlarge")]
    Value4,
    #[serde(rename = "ml.m4.2xlarge")]
    Value5,
    #[serde(rename = "ml.m4.4xlarge")]
    Value6,
    #[serde(rename = "ml.m4.10xlarge")]
    Value7,
    #[serde(rename = "ml.m4.16xlarge")]
    Value8,
    #[serde(rename = "ml.c4.xlarge")]
    Value9,
    #[serde(rename = "ml.c4.2xlarge")]
    Value10,
    #[serde(rename = "ml.c4.4xlarge")]
    Value11,
    #[serde(rename = "ml.c4.8xlarge")]
    Value12,
    #[serde(rename = "ml.p2.xlarge")]
    Value13,
    #[serde(rename = "ml.p2.8xlarge")]
    Value14,
    #[serde(rename = "ml.p2.16xlarge")]
    Value15,
    #[serde(rename = "ml.p3.2xlarge")]
    Value16,
    #[serde(rename = "ml.p3.8xlarge")]
    Value17,
    #[serde(rename = "ml.p3.16xlarge")]
    Value18,
    #[serde(rename = "ml.c5.xlarge")]
    Value19,
    #[serde(rename = "ml.c5.2xlarge")]
    Value20,
    #[serde(rename = "ml.c5.4xlarge")]
    Value21,
    #[serde(rename = "ml.c5.9xlarge")]
    Value22,
    #[serde(rename = "ml.c5.18xlarge")]
    Value23,
    #[serde(rename = "ml.m5.large")]
    Value24,
    #[serde(rename = "ml.m5.xlarge")]
    Value25,
    #[serde(rename = "ml.m5.2xlarge")]
    Value26,
    #[serde(rename = "ml.m5.4xlarge")]
    Value27,
    #[serde(rename = "ml.m5.12xlarge")]
    Value28,
    #[serde(rename = "ml.m5.24xlarge")]
    Value29,
    #[serde(rename = "ml.r5.large")]
    Value30,
    #[serde(rename = "ml.r5.xlarge")]
    Value31,
    #[serde(rename = "ml.r5.2xlarge")]
    Value32,
    #[serde(rename = "ml.r5.4xlarge")]
    Value33,
    #[serde(rename = "ml.r5.8xlarge")]
    Value34,
    #[serde(rename = "ml.r5.12xlarge")]
    Value35,
    #[serde(rename = "ml.r5.16xlarge")]
    Value36,
    #[serde(rename = "ml.r5.24xlarge")]
    Value37,
    #[serde(rename = "ml.g4dn.xlarge")]
    Value38,
    #[serde(rename = "ml.g4dn.2xlarge")]
    Value39,
    #[serde(rename = "ml.g4dn.4xlarge")]
    Value40,
    #[serde(rename = "ml.g4dn.8xlarge")]
    Value41,
    #[serde(rename = "ml.g4dn.12xlarge")]
    Value42,
    #[serde(rename = "ml.g4dn.16xlarge")]
    Value43,
    #[serde(rename = "ml.g5.xlarge")]
    Value44,
    #[serde(rename = "ml.g5.2xlarge")]
    Value45,
    #[serde(rename = "ml.g5.4xlarge")]
    Value46,
    #[serde(rename = "ml.g5.8xlarge")]
    Value47,
    #[serde(rename = "ml.g5.16xlarge")]
    Value48,
    #[serde(rename = "ml.g5.12xlarge")]
    Value49,
    #[serde(rename = "ml.g5.24xlarge")]
    Value50,
    #[serde(rename = "ml.g5.48xlarge")]
    Value51,
    #[serde(rename = "ml.r5d.large")]
    Value52,
    #[serde(rename = "ml.r5d.xlarge")]
    Value53,
    #[serde(rename = "ml.r5d.2xlarge")]
    Value54,
    #[serde(rename = "ml.r5d.4xlarge")]
    Value55,
    #[serde(rename = "ml.r5d.8xlarge")]
    Value56,
    #[serde(rename = "ml.r5d.12xlarge")]
    Value57,
    #[serde(rename = "ml.r5d.16xlarge")]
    Value58,
    #[serde(rename = "ml.r5d.24xlarge")]
    Value59,
    #[serde(rename = "ml.g6.xlarge")]
    Value60,
    #[serde(rename = "ml.g6.2xlarge")]
    Value61,
    #[serde(rename = "ml.g6.4xlarge")]
    Value62,
    #[serde(rename = "ml.g6.8xlarge")]
    Value63,
    #[serde(rename = "ml.g6.12xlarge")]
    Value64,
    #[serde(rename = "ml.g6.16xlarge")]
    Value65,
    #[serde(rename = "ml.g6.24xlarge")]
    Value66,
    #[serde(rename = "ml.g6.48xlarge")]
    Value67,
    #[serde(rename = "ml.g6e.xlarge")]
    Value68,
    #[serde(rename = "ml.g6e.2xlarge")]
    Value69,
    #[serde(rename = "ml.g6e.4xlarge")]
    Value70,
    #[serde(rename = "ml.g6e.8xlarge")]
    Value71,
    #[serde(rename = "ml.g6e.12xlarge")]
    Value72,
    #[serde(rename = "ml.g6e.16xlarge")]
    Value73,
    #[serde(rename = "ml.g6e.24xlarge")]
    Value74,
    #[serde(rename = "ml.g6e.48xlarge")]
    Value75,
    #[serde(rename = "ml.m6i.large")]
    Value76,
    #[serde(rename = "ml.m6i.xlarge")]
    Value77,
    #[serde(rename = "ml.m6i.2xlarge")]
    Value78,
    #[serde(rename = "ml.m6i.4xlarge")]
    Value79,
    #[serde(rename = "ml.m6i.8xlarge")]
    Value80,
    #[serde(rename = "ml.m6i.12xlarge")]
    Value81,
    #[serde(rename = "ml.m6i.16xlarge")]
    Value82,
    #[serde(rename = "ml.m6i.24xlarge")]
    Value83,
    #[serde(rename = "ml.m6i.32xlarge")]
    Value84,
    #[serde(rename = "ml.c6i.xlarge")]
    Value85,
    #[serde(rename = "ml.c6i.2xlarge")]
    Value86,
    #[serde(rename = "ml.c6i.4xlarge")]
    Value87,
    #[serde(rename = "ml.c6i.8xlarge")]
    Value88,
    #[serde(rename = "ml.c6i.12xlarge")]
    Value89,
    #[serde(rename = "ml.c6i.16xlarge")]
    Value90,
    #[serde(rename = "ml.c6i.24xlarge")]
    Value91,
    #[serde(rename = "ml.c6i.32xlarge")]
    Value92,
    #[serde(rename = "ml.m7i.large")]
    Value93,
    #[serde(rename = "ml.m7i.xlarge")]
    Value94,
    #[serde(rename = "ml.m7i.2xlarge")]
    Value95,
    #[serde(rename = "ml.m7i.4xlarge")]
    Value96,
    #[serde(rename = "ml.m7i.8xlarge")]
    Value97,
    #[serde(rename = "ml.m7i.12xlarge")]
    Value98,
    #[serde(rename = "ml.m7i.16xlarge")]
    Value99,
    #[serde(rename = "ml.m7i.24xlarge")]
    Value100,
    #[serde(rename = "ml.m7i.48xlarge")]
    Value101,
    #[serde(rename = "ml.c7i.large")]
    Value102,
    #[serde(rename = "ml.c7i.xlarge")]
    Value103,
    #[serde(rename = "ml.c7i.2xlarge")]
    Value104,
    #[serde(rename = "ml.c7i.4xlarge")]
    Value105,
    #[serde(rename = "ml.c7i.8xlarge")]
    Value106,
    #[serde(rename = "ml.c7i.12xlarge")]
    Value107,
    #[serde(rename = "ml.c7i.16xlarge")]
    Value108,
    #[serde(rename = "ml.c7i.24xlarge")]
    Value109,
    #[serde(rename = "ml.c7i.48xlarge")]
    Value110,
    #[serde(rename = "ml.r7i.large")]
    Value111,
    #[serde(rename = "ml.r7i.xlarge")]
    Value112,
    #[serde(rename = "ml.r7i.2xlarge")]
    Value113,
    #[serde(rename = "ml.r7i.4xlarge")]
    Value114,
    #[serde(rename = "ml.r7i.8xlarge")]
    Value115,
    #[serde(rename = "ml.r7i.12xlarge")]
    Value116,
    #[serde(rename = "ml.r7i.16xlarge")]
    Value117,
    #[serde(rename = "ml.r7i.24xlarge")]
    Value118,
    #[serde(rename = "ml.r7i.48xlarge")]
    Value119,
    #[serde(rename = "ml.p5.4xlarge")]
    Value120,
    #[serde(rename = "ml.g7e.2xlarge")]
    Value121,
    #[serde(rename = "ml.g7e.4xlarge")]
    Value122,
    #[serde(rename = "ml.g7e.8xlarge")]
    Value123,
    #[serde(rename = "ml.g7e.12xlarge")]
    Value124,
    #[serde(rename = "ml.g7e.24xlarge")]
    Value125,
    #[serde(rename = "ml.g7e.48xlarge")]
    Value126,
    #[serde(rename = "ml.g7.2xlarge")]
    Value127,
    #[serde(rename = "ml.g7.4xlarge")]
    Value128,
    #[serde(rename = "ml.g7.8xlarge")]
    Value129,
    #[serde(rename = "ml.g7.12xlarge")]
    Value130,
    #[serde(rename = "ml.g7.24xlarge")]
    Value131,
    #[serde(rename = "ml.g7.48xlarge")]
    Value132,
    #[serde(rename = "ml.r6i.large")]
    Value133,
    #[serde(rename = "ml.r6i.xlarge")]
    Value134,
    #[serde(rename = "ml.r6i.2xlarge")]
    Value135,
    #[serde(rename = "ml.r6i.4xlarge")]
    Value136,
    #[serde(rename = "ml.r6i.8xlarge")]
    Value137,
    #[serde(rename = "ml.r6i.12xlarge")]
    Value138,
    #[serde(rename = "ml.r6i.16xlarge")]
    Value139,
    #[serde(rename = "ml.r6i.24xlarge")]
    Value140,
    #[serde(rename = "ml.r6i.32xlarge")]
    Value141,
    #[serde(rename = "ml.m8i.large")]
    Value142,
    #[serde(rename = "ml.m8i.xlarge")]
    Value143,
    #[serde(rename = "ml.m8i.2xlarge")]
    Value144,
    #[serde(rename = "ml.m8i.4xlarge")]
    Value145,
    #[serde(rename = "ml.m8i.8xlarge")]
    Value146,
    #[serde(rename = "ml.m8i.12xlarge")]
    Value147,
    #[serde(rename = "ml.m8i.16xlarge")]
    Value148,
    #[serde(rename = "ml.m8i.24xlarge")]
    Value149,
    #[serde(rename = "ml.m8i.32xlarge")]
    Value150,
    #[serde(rename = "ml.m8i.48xlarge")]
    Value151,
    #[serde(rename = "ml.m8i.96xlarge")]
    Value152,
    #[serde(rename = "ml.c8i.xlarge")]
    Value153,
    #[serde(rename = "ml.c8i.2xlarge")]
    Value154,
    #[serde(rename = "ml.c8i.4xlarge")]
    Value155,
    #[serde(rename = "ml.c8i.8xlarge")]
    Value156,
    #[serde(rename = "ml.c8i.12xlarge")]
    Value157,
    #[serde(rename = "ml.c8i.16xlarge")]
    Value158,
    #[serde(rename = "ml.c8i.24xlarge")]
    Value159,
    #[serde(rename = "ml.c8i.32xlarge")]
    Value160,
    #[serde(rename = "ml.c8i.48xlarge")]
    Value161,
    #[serde(rename = "ml.c8i.96xlarge")]
    Value162,
    #[serde(rename = "ml.r8i.large")]
    Value163,
    #[serde(rename = "ml.r8i.xlarge")]
    Value164,
    #[serde(rename = "ml.r8i.2xlarge")]
    Value165,
    #[serde(rename = "ml.r8i.4xlarge")]
    Value166,
    #[serde(rename = "ml.r8i.8xlarge")]
    Value167,
    #[serde(rename = "ml.r8i.12xlarge")]
    Value168,
    #[serde(rename = "ml.r8i.16xlarge")]
    Value169,
    #[serde(rename = "ml.r8i.24xlarge")]
    Value170,
    #[serde(rename = "ml.r8i.32xlarge")]
    Value171,
    #[serde(rename = "ml.r8i.48xlarge")]
    Value172,
    #[serde(rename = "ml.r8i.96xlarge")]
    Value173,
    #[serde(rename = "ml.m7i-flex.large")]
    Value174,
    #[serde(rename = "ml.m7i-flex.xlarge")]
    Value175,
    #[serde(rename = "ml.m7i-flex.2xlarge")]
    Value176,
    #[serde(rename = "ml.m7i-flex.4xlarge")]
    Value177,
    #[serde(rename = "ml.m7i-flex.8xlarge")]
    Value178,
    #[serde(rename = "ml.m7i-flex.12xlarge")]
    Value179,
    #[serde(rename = "ml.m7i-flex.16xlarge")]
    Value180,
    #[serde(rename = "ml.c7i-flex.xlarge")]
    Value181,
    #[serde(rename = "ml.c7i-flex.2xlarge")]
    Value182,
    #[serde(rename = "ml.c7i-flex.4xlarge")]
    Value183,
    #[serde(rename = "ml.c7i-flex.8xlarge")]
    Value184,
    #[serde(rename = "ml.c7i-flex.12xlarge")]
    Value185,
    #[serde(rename = "ml.c7i-flex.16xlarge")]
    Value186,
    #[serde(rename = "ml.m8i-flex.large")]
    Value187,
    #[serde(rename = "ml.m8i-flex.xlarge")]
    Value188,
    #[serde(rename = "ml.m8i-flex.2xlarge")]
    Value189,
    #[serde(rename = "ml.m8i-flex.4xlarge")]
    Value190,
    #[serde(rename = "ml.m8i-flex.8xlarge")]
    Value191,
    #[serde(rename = "ml.m8i-flex.12xlarge")]
    Value192,
    #[serde(rename = "ml.m8i-flex.16xlarge")]
    Value193,
    #[serde(rename = "ml.c8i-flex.xlarge")]
    Value194,
    #[serde(rename = "ml.c8i-flex.2xlarge")]
    Value195,
    #[serde(rename = "ml.c8i-flex.4xlarge")]
    Value196,
    #[serde(rename = "ml.c8i-flex.8xlarge")]
    Value197,
    #[serde(rename = "ml.c8i-flex.12xlarge")]
    Value198,
    #[serde(rename = "ml.c8i-flex.16xlarge")]
    Value199,
    #[serde(rename = "ml.r8i-flex.large")]
    Value200,
    #[serde(rename = "ml.r8i-flex.xlarge")]
    Value201,
    #[serde(rename = "ml.r8i-flex.2xlarge")]
    Value202,
    #[serde(rename = "ml.r8i-flex.4xlarge")]
    Value203,
    #[serde(rename = "ml.r8i-flex.8xlarge")]
    Value204,
    #[serde(rename = "ml.r8i-flex.12xlarge")]
    Value205,
    #[serde(rename = "ml.r8i-flex.16xlarge")]
    Value206,
}

#[derive(Clone, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct ProfilerConfig {
    #[serde(rename = "S3OutputPath")]
    #[garde(
        length(chars, min = 0, max = 1024),
        pattern(r#"^(https|s3)://([^/]+)/?(.*)$"#)
    )]
    pub s3_output_path: Option<String>,
    #[serde(rename = "ProfilingIntervalInMilliseconds")]
    #[garde(skip)]
    pub profiling_interval_in_milliseconds: Option<i64>,
    #[serde(rename = "ProfilingParameters")]
    #[garde(length(min = 0, max = 20), custom(entries_of_profiling_parameters))]
    pub profiling_parameters: Option<HashMap<String, String>>,
    #[serde(rename = "DisableProfiler")]
    #[garde(skip)]
    pub disable_profiler: Option<bool>,
}

#[derive(Clone, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct ProfilerRuleConfiguration {
    #[serde(rename = "RuleConfigurationName")]
    #[garde(length(chars, min = 1, max = 256), pattern(r#"^.*$"#))]
    pub rule_configuration_name: String,
    #[serde(rename = "LocalPath")]
    #[garde(length(chars, min = 0, max = 4096), pattern(r#"^.*$"#))]
    pub local_path: Option<String>,
    #[serde(rename = "S3OutputPath")]
    #[garde(
        length(chars, min = 0, max = 1024),
        pattern(r#"^(https|s3)://([^/]+)/?(.*)$"#)
    )]
    pub s3_output_path: Option<String>,
    #[serde(rename = "RuleEvaluatorImage")]
    #[garde(length(chars, min = 0, max = 255), pattern(r#"^.*$"#))]
    pub rule_evaluator_image: String,
    #[serde(rename = "InstanceType")]
    #[garde(skip)]
    pub instance_type: Option<ProcessingInstanceType>,
    #[serde(rename = "VolumeSizeInGB")]
    #[garde(range(min = 0))]
    pub volume_size_in_g_b: Option<i32>,
    #[serde(rename = "RuleParameters")]
    #[garde(length(min = 0, max = 100), custom(entries_of_rule_parameters))]
    pub rule_parameters: Option<HashMap<String, String>>,
}

fn entries_of_profiling_parameters(map: &Option<HashMap<String, String>>, _: &()) -> garde::Result {
    static KEY: LazyLock<Regex> = LazyLock::new(|| Regex::new(r#"^.*$"#).unwrap());
    static VALUE: LazyLock<Regex> = LazyLock::new(|| Regex::new(r#"^.*$"#).unwrap());
    for (key, value) in map.iter().flatten() {
        length::chars::apply(key, (1, 256))?;
        pattern::apply(key, (&KEY,))?;
        length::chars::apply(value, (0, 256))?;
        pattern::apply(value, (&VALUE,))?;
    }
    Ok(())
}

#[derive(Clone, Deserialize)]
pub enum RecordWrapper {
    #[serde(rename = "None")]
    Value0,
    #[serde(rename = "RecordIO")]
    Value1,
}

#[derive(Clone, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct RemoteDebugConfig {
    #[serde(rename = "EnableRemoteDebug")]
    #[garde(skip)]
    pub enable_remote_debug: Option<bool>,
}

#[derive(Clone, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct ResourceConfig {
    #[serde(rename = "InstanceType")]
    #[garde(skip)]
    pub instance_type: Option<TrainingInstanceType>,
    #[serde(rename = "InstanceCount")]
    #[garde(range(min = 0))]
    pub instance_count: Option<i32>,
    #[serde(rename = "VolumeSizeInGB")]
    #[garde(range(min = 0))]
    pub volume_size_in_g_b: Option<i32>,
    #[serde(rename = "VolumeKmsKeyId")]
    #[garde(length(chars, min = 0, max = 2048), pattern(r#"^[a-zA-Z0-9:/_-]*$"#))]
    pub volume_kms_key_id: Option<String>,
    #[serde(rename = "KeepAlivePeriodInSeconds")]
    #[garde(range(min = 0, max = 21600))]
    pub keep_alive_period_in_seconds: Option<i32>,
    #[serde(rename = "InstanceGroups")]
    #[garde(length(min = 0, max = 5), dive)]
    pub instance_groups: Option<Vec<InstanceGroup>>,
    #[serde(rename = "TrainingPlanArn")]
    #[garde(
        length(chars, min = 50, max = 2048),
        pattern(r#"^arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:training-plan/.*$"#)
    )]
    pub training_plan_arn: Option<String>,
    #[serde(rename = "InstancePlacementConfig")]
    #[garde(dive)]
    pub instance_placement_config: Option<InstancePlacementConfig>,
    #[serde(rename = "InstancePreferences")]
    #[garde(length(min = 1, max = 5), dive)]
    pub instance_preferences: Option<Vec<InstancePreference>>,
    #[serde(rename = "SelectedInstanceType")]
    #[garde(skip)]
    pub selected_instance_type: Option<TrainingInstanceType>,
    #[serde(rename = "SelectedInstanceCount")]
    #[garde(range(min = 0))]
    pub selected_instance_count: Option<i32>,
}

#[derive(Clone, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct RetryStrategy {
    #[serde(rename = "MaximumRetryAttempts")]
    #[garde(range(min = 1, max = 30))]
    pub maximum_retry_attempts: i32,
}

fn entries_of_rule_parameters(map: &Option<HashMap<String, String>>, _: &()) -> garde::Result {
    static KEY: LazyLock<Regex> = LazyLock::new(|| Regex::new(r#"^.*$"#).unwrap());
    static VALUE: LazyLock<Regex> = LazyLock::new(|| Regex::new(r#"^.*$"#).unwrap());
    for (key, value) in map.iter().flatten() {
        length::chars::apply(key, (1, 256))?;
        pattern::apply(key, (&KEY,))?;
        length::chars::apply(value, (0, 256))?;
        pattern::apply(value, (&VALUE,))?;
    }
    Ok(())
}

#[derive(Clone, Deserialize)]
pub enum S3DataDistribution {
    #[serde(rename = "FullyReplicated")]
    Value0,
    #[serde(rename = "ShardedByS3Key")]
    Value1,
}

#[derive(Clone, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct S3DataSource {
    #[serde(rename = "S3DataType")]
    #[garde(skip)]
    pub s3_data_type: S3DataType,
    #[serde(rename = "S3Uri")]
    #[garde(
        length(chars, min = 0, max = 1024),
        pattern(r#"^(https|s3)://([^/]+)/?(.*)$"#)
    )]
    pub s3_uri: String,
    #[serde(rename = "S3DataDistributionType")]
    #[garde(skip)]
    pub s3_data_distribution_type: Option<S3DataDistribution>,
    #[serde(rename = "AttributeNames")]
    #[garde(
        length(min = 0, max = 16),
        inner(inner(length(chars, min = 1, max = 256), pattern(r#"^.+$"#)))
    )]
    pub attribute_names: Option<Vec<String>>,
    #[serde(rename = "InstanceGroupNames")]
    #[garde(
        length(min = 0, max = 5),
        inner(inner(length(chars, min = 1, max = 64), pattern(r#"^.+$"#)))
    )]
    pub instance_group_names: Option<Vec<String>>,
    #[serde(rename = "ModelAccessConfig")]
    #[garde(dive)]
    pub model_access_config: Option<ModelAccessConfig>,
    #[serde(rename = "HubAccessConfig")]
    #[garde(dive)]
    pub hub_access_config: Option<HubAccessConfig>,
}

#[derive(Clone, Deserialize)]
pub enum S3DataType {
    #[serde(rename = "ManifestFile")]
    Value0,
    #[serde(rename = "S3Prefix")]
    Value1,
    #[serde(rename = "AugmentedManifestFile")]
    Value2,
    #[serde(rename = "Converse")]
    Value3,
}

#[derive(Clone, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct ServerlessJobConfig {
    #[serde(rename = "BaseModelArn")]
    #[garde(length(chars, min = 1, max = 2048), pattern(r#"^(arn:[a-z0-9-\.]{1,63}:sagemaker:\w+(?:-\w+)+:(\d{12}|aws):hub-content\/)[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}\/Model\/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}(\/\d{1,4}.\d{1,4}.\d{1,4})?$"#))]
    pub base_model_arn: String,
    #[serde(rename = "AcceptEula")]
    #[garde(skip)]
    pub accept_eula: Option<bool>,
    #[serde(rename = "JobType")]
    #[garde(skip)]
    pub job_type: ServerlessJobType,
    #[serde(rename = "CustomizationTechnique")]
    #[garde(skip)]
    pub customization_technique: Option<CustomizationTechnique>,
    #[serde(rename = "Peft")]
    #[garde(skip)]
    pub peft: Option<Peft>,
    #[serde(rename = "EvaluationType")]
    #[garde(skip)]
    pub evaluation_type: Option<EvaluationType>,
    #[serde(rename = "EvaluatorArn")]
    #[garde(pattern(r#"^.*$"#))]
    pub evaluator_arn: Option<String>,
    #[serde(rename = "SequenceLength")]
    #[garde(length(chars, min = 1, max = 50), pattern(r#"^\d+K$"#))]
    pub sequence_length: Option<String>,
}

#[derive(Clone, Deserialize)]
pub enum ServerlessJobType {
    #[serde(rename = "FineTuning")]
    Value0,
    #[serde(rename = "Evaluation")]
    Value1,
}

#[derive(Clone, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct SessionChainingConfig {
    #[serde(rename = "EnableSessionTagChaining")]
    #[garde(skip)]
    pub enable_session_tag_chaining: Option<bool>,
}

#[derive(Clone, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct ShuffleConfig {
    #[serde(rename = "Seed")]
    #[garde(skip)]
    pub seed: i64,
}

#[derive(Clone, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct StoppingCondition {
    #[serde(rename = "MaxRuntimeInSeconds")]
    #[garde(range(min = 1))]
    pub max_runtime_in_seconds: Option<i32>,
    #[serde(rename = "MaxWaitTimeInSeconds")]
    #[garde(range(min = 1))]
    pub max_wait_time_in_seconds: Option<i32>,
    #[serde(rename = "MaxPendingTimeInSeconds")]
    #[garde(range(min = 1800, max = 2419200))]
    pub max_pending_time_in_seconds: Option<i32>,
}

#[derive(Clone, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct Tag {
    #[serde(rename = "Key")]
    #[garde(
        length(chars, min = 1, max = 128),
        pattern(r#"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$"#)
    )]
    pub key: String,
    #[serde(rename = "Value")]
    #[garde(
        length(chars, min = 0, max = 256),
        pattern(r#"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$"#)
    )]
    pub value: String,
}

#[derive(Clone, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct TensorBoardOutputConfig {
    #[serde(rename = "LocalPath")]
    #[garde(length(chars, min = 0, max = 4096), pattern(r#"^.*$"#))]
    pub local_path: Option<String>,
    #[serde(rename = "S3OutputPath")]
    #[garde(
        length(chars, min = 0, max = 1024),
        pattern(r#"^(https|s3)://([^/]+)/?(.*)$"#)
    )]
    pub s3_output_path: String,
}

fn entries_of_training_environment_map(
    map: &Option<HashMap<String, String>>,
    _: &(),
) -> garde::Result {
    static KEY: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r#"^[a-zA-Z_][a-zA-Z0-9_]*$"#).unwrap());
    static VALUE: LazyLock<Regex> = LazyLock::new(|| Regex::new(r#"^[\S\s]*$"#).unwrap());
    for (key, value) in map.iter().flatten() {
        length::chars::apply(key, (0, 512))?;
        pattern::apply(key, (&KEY,))?;
        length::chars::apply(value, (0, 512))?;
        pattern::apply(value, (&VALUE,))?;
    }
    Ok(())
}

#[derive(Clone, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct TrainingImageConfig {
    #[serde(rename = "TrainingRepositoryAccessMode")]
    #[garde(skip)]
    pub training_repository_access_mode: TrainingRepositoryAccessMode,
    #[serde(rename = "TrainingRepositoryAuthConfig")]
    #[garde(dive)]
    pub training_repository_auth_config: Option<TrainingRepositoryAuthConfig>,
}

#[derive(Clone, Deserialize)]
pub enum TrainingInputMode {
    #[serde(rename = "Pipe")]
    Value0,
    #[serde(rename = "File")]
    Value1,
    #[serde(rename = "FastFile")]
    Value2,
}

#[derive(Clone, Deserialize)]
pub enum TrainingInstanceType {
    #[serde(rename = "ml.m4.xlarge")]
    Value0,
    #[serde(rename = "ml.m4.2xlarge")]
    Value1,
    #[serde(rename = "ml.m4.4xlarge")]
    Value2,
    #[serde(rename = "ml.m4.10xlarge")]
    Value3,
    #[serde(rename = "ml.m4.16xlarge")]
    Value4,
    #[serde(rename = "ml.g4dn.xlarge")]
    Value5,
    #[serde(rename = "ml.g4dn.2xlarge")]
    Value6,
    #[serde(rename = "ml.g4dn.4xlarge")]
    Value7,
    #[serde(rename = "ml.g4dn.8xlarge")]
    Value8,
    #[serde(rename = "ml.g4dn.12xlarge")]
    Value9,
    #[serde(rename = "ml.g4dn.16xlarge")]
    Value10,
    #[serde(rename = "ml.m5.large")]
    Value11,
    #[serde(rename = "ml.m5.xlarge")]
    Value12,
    #[serde(rename = "ml.m5.2xlarge")]
    Value13,
    #[serde(rename = "ml.m5.4xlarge")]
    Value14,
    #[serde(rename = "ml.m5.12xlarge")]
    Value15,
    #[serde(rename = "ml.m5.24xlarge")]
    Value16,
    #[serde(rename = "ml.c4.xlarge")]
    Value17,
    #[serde(rename = "ml.c4.2xlarge")]
    Value18,
    #[serde(rename = "ml.c4.4xlarge")]
    Value19,
    #[serde(rename = "ml.c4.8xlarge")]
    Value20,
    #[serde(rename = "ml.p2.xlarge")]
    Value21,
    #[serde(rename = "ml.p2.8xlarge")]
    Value22,
    #[serde(rename = "ml.p2.16xlarge")]
    Value23,
    #[serde(rename = "ml.p3.2xlarge")]
    Value24,
    #[serde(rename = "ml.p3.8xlarge")]
    Value25,
    #[serde(rename = "ml.p3.16xlarge")]
    Value26,
    #[serde(rename = "ml.p3dn.24xlarge")]
    Value27,
    #[serde(rename = "ml.p4d.24xlarge")]
    Value28,
    #[serde(rename = "ml.p4de.24xlarge")]
    Value29,
    #[serde(rename = "ml.p5.48xlarge")]
    Value30,
    #[serde(rename = "ml.p5e.48xlarge")]
    Value31,
    #[serde(rename = "ml.p5en.48xlarge")]
    Value32,
    #[serde(rename = "ml.c5.xlarge")]
    Value33,
    #[serde(rename = "ml.c5.2xlarge")]
    Value34,
    #[serde(rename = "ml.c5.4xlarge")]
    Value35,
    #[serde(rename = "ml.c5.9xlarge")]
    Value36,
    #[serde(rename = "ml.c5.18xlarge")]
    Value37,
    #[serde(rename = "ml.c5n.xlarge")]
    Value38,
    #[serde(rename = "ml.c5n.2xlarge")]
    Value39,
    #[serde(rename = "ml.c5n.4xlarge")]
    Value40,
    #[serde(rename = "ml.c5n.9xlarge")]
    Value41,
    #[serde(rename = "ml.c5n.18xlarge")]
    Value42,
    #[serde(rename = "ml.g5.xlarge")]
    Value43,
    #[serde(rename = "ml.g5.2xlarge")]
    Value44,
    #[serde(rename = "ml.g5.4xlarge")]
    Value45,
    #[serde(rename = "ml.g5.8xlarge")]
    Value46,
    #[serde(rename = "ml.g5.16xlarge")]
    Value47,
    #[serde(rename = "ml.g5.12xlarge")]
    Value48,
    #[serde(rename = "ml.g5.24xlarge")]
    Value49,
    #[serde(rename = "ml.g5.48xlarge")]
    Value50,
    #[serde(rename = "ml.g6.xlarge")]
    Value51,
    #[serde(rename = "ml.g6.2xlarge")]
    Value52,
    #[serde(rename = "ml.g6.4xlarge")]
    Value53,
    #[serde(rename = "ml.g6.8xlarge")]
    Value54,
    #[serde(rename = "ml.g6.16xlarge")]
    Value55,
    #[serde(rename = "ml.g6.12xlarge")]
    Value56,
    #[serde(rename = "ml.g6.24xlarge")]
    Value57,
    #[serde(rename = "ml.g6.48xlarge")]
    Value58,
    #[serde(rename = "ml.g6e.xlarge")]
    Value59,
    #[serde(rename = "ml.g6e.2xlarge")]
    Value60,
    #[serde(rename = "ml.g6e.4xlarge")]
    Value61,
    #[serde(rename = "ml.g6e.8xlarge")]
    Value62,
    #[serde(rename = "ml.g6e.16xlarge")]
    Value63,
    #[serde(rename = "ml.g6e.12xlarge")]
    Value64,
    #[serde(rename = "ml.g6e.24xlarge")]
    Value65,
    #[serde(rename = "ml.g6e.48xlarge")]
    Value66,
    #[serde(rename = "ml.trn1.2xlarge")]
    Value67,
    #[serde(rename = "ml.trn1.32xlarge")]
    Value68,
    #[serde(rename = "ml.trn1n.32xlarge")]
    Value69,
    #[serde(rename = "ml.trn2.48xlarge")]
    Value70,
    #[serde(rename = "ml.m6i.large")]
    Value71,
    #[serde(rename = "ml.m6i.xlarge")]
    Value72,
    #[serde(rename = "ml.m6i.2xlarge")]
    Value73,
    #[serde(rename = "ml.m6i.4xlarge")]
    Value74,
    #[serde(rename = "ml.m6i.8xlarge")]
    Value75,
    #[serde(rename = "ml.m6i.12xlarge")]
    Value76,
    #[serde(rename = "ml.m6i.16xlarge")]
    Value77,
    #[serde(rename = "ml.m6i.24xlarge")]
    Value78,
    #[serde(rename = "ml.m6i.32xlarge")]
    Value79,
    #[serde(rename = "ml.c6i.xlarge")]
    Value80,
    #[serde(rename = "ml.c6i.2xlarge")]
    Value81,
    #[serde(rename = "ml.c6i.8xlarge")]
    Value82,
    #[serde(rename = "ml.c6i.4xlarge")]
    Value83,
    #[serde(rename = "ml.c6i.12xlarge")]
    Value84,
    #[serde(rename = "ml.c6i.16xlarge")]
    Value85,
    #[serde(rename = "ml.c6i.24xlarge")]
    Value86,
    #[serde(rename = "ml.c6i.32xlarge")]
    Value87,
    #[serde(rename = "ml.r5d.large")]
    Value88,
    #[serde(rename = "ml.r5d.xlarge")]
    Value89,
    #[serde(rename = "ml.r5d.2xlarge")]
    Value90,
    #[serde(rename = "ml.r5d.4xlarge")]
    Value91,
    #[serde(rename = "ml.r5d.8xlarge")]
    Value92,
    #[serde(rename = "ml.r5d.12xlarge")]
    Value93,
    #[serde(rename = "ml.r5d.16xlarge")]
    Value94,
    #[serde(rename = "ml.r5d.24xlarge")]
    Value95,
    #[serde(rename = "ml.t3.medium")]
    Value96,
    #[serde(rename = "ml.t3.large")]
    Value97,
    #[serde(rename = "ml.t3.xlarge")]
    Value98,
    #[serde(rename = "ml.t3.2xlarge")]
    Value99,
    #[serde(rename = "ml.r5.large")]
    Value100,
    #[serde(rename = "ml.r5.xlarge")]
    Value101,
    #[serde(rename = "ml.r5.2xlarge")]
    Value102,
    #[serde(rename = "ml.r5.4xlarge")]
    Value103,
    #[serde(rename = "ml.r5.8xlarge")]
    Value104,
    #[serde(rename = "ml.r5.12xlarge")]
    Value105,
    #[serde(rename = "ml.r5.16xlarge")]
    Value106,
    #[serde(rename = "ml.r5.24xlarge")]
    Value107,
    #[serde(rename = "ml.p6-b200.48xlarge")]
    Value108,
    #[serde(rename = "ml.m7i.large")]
    Value109,
    #[serde(rename = "ml.m7i.xlarge")]
    Value110,
    #[serde(rename = "ml.m7i.2xlarge")]
    Value111,
    #[serde(rename = "ml.m7i.4xlarge")]
    Value112,
    #[serde(rename = "ml.m7i.8xlarge")]
    Value113,
    #[serde(rename = "ml.m7i.12xlarge")]
    Value114,
    #[serde(rename = "ml.m7i.16xlarge")]
    Value115,
    #[serde(rename = "ml.m7i.24xlarge")]
    Value116,
    #[serde(rename = "ml.m7i.48xlarge")]
    Value117,
    #[serde(rename = "ml.c7i.large")]
    Value118,
    #[serde(rename = "ml.c7i.xlarge")]
    Value119,
    #[serde(rename = "ml.c7i.2xlarge")]
    Value120,
    #[serde(rename = "ml.c7i.4xlarge")]
    Value121,
    #[serde(rename = "ml.c7i.8xlarge")]
    Value122,
    #[serde(rename = "ml.c7i.12xlarge")]
    Value123,
    #[serde(rename = "ml.c7i.16xlarge")]
    Value124,
    #[serde(rename = "ml.c7i.24xlarge")]
    Value125,
    #[serde(rename = "ml.c7i.48xlarge")]
    Value126,
    #[serde(rename = "ml.r7i.large")]
    Value127,
    #[serde(rename = "ml.r7i.xlarge")]
    Value128,
    #[serde(rename = "ml.r7i.2xlarge")]
    Value129,
    #[serde(rename = "ml.r7i.4xlarge")]
    Value130,
    #[serde(rename = "ml.r7i.8xlarge")]
    Value131,
    #[serde(rename = "ml.r7i.12xlarge")]
    Value132,
    #[serde(rename = "ml.r7i.16xlarge")]
    Value133,
    #[serde(rename = "ml.r7i.24xlarge")]
    Value134,
    #[serde(rename = "ml.r7i.48xlarge")]
    Value135,
    #[serde(rename = "ml.p6e-gb200.36xlarge")]
    Value136,
    #[serde(rename = "ml.p5.4xlarge")]
    Value137,
    #[serde(rename = "ml.p6-b300.48xlarge")]
    Value138,
    #[serde(rename = "ml.g7e.2xlarge")]
    Value139,
    #[serde(rename = "ml.g7e.4xlarge")]
    Value140,
    #[serde(rename = "ml.g7e.8xlarge")]
    Value141,
    #[serde(rename = "ml.g7e.12xlarge")]
    Value142,
    #[serde(rename = "ml.g7e.24xlarge")]
    Value143,
    #[serde(rename = "ml.g7e.48xlarge")]
    Value144,
    #[serde(rename = "ml.g7.2xlarge")]
    Value145,
    #[serde(rename = "ml.g7.4xlarge")]
    Value146,
    #[serde(rename = "ml.g7.8xlarge")]
    Value147,
    #[serde(rename = "ml.g7.12xlarge")]
    Value148,
    #[serde(rename = "ml.g7.24xlarge")]
    Value149,
    #[serde(rename = "ml.g7.48xlarge")]
    Value150,
    #[serde(rename = "ml.r6i.large")]
    Value151,
    #[serde(rename = "ml.r6i.xlarge")]
    Value152,
    #[serde(rename = "ml.r6i.2xlarge")]
    Value153,
    #[serde(rename = "ml.r6i.4xlarge")]
    Value154,
    #[serde(rename = "ml.r6i.8xlarge")]
    Value155,
    #[serde(rename = "ml.r6i.12xlarge")]
    Value156,
    #[serde(rename = "ml.r6i.16xlarge")]
    Value157,
    #[serde(rename = "ml.r6i.24xlarge")]
    Value158,
    #[serde(rename = "ml.r6i.32xlarge")]
    Value159,
    #[serde(rename = "ml.m8i.large")]
    Value160,
    #[serde(rename = "ml.m8i.xlarge")]
    Value161,
    #[serde(rename = "ml.m8i.2xlarge")]
    Value162,
    #[serde(rename = "ml.m8i.4xlarge")]
    Value163,
    #[serde(rename = "ml.m8i.8xlarge")]
    Value164,
    #[serde(rename = "ml.m8i.12xlarge")]
    Value165,
    #[serde(rename = "ml.m8i.16xlarge")]
    Value166,
    #[serde(rename = "ml.m8i.24xlarge")]
    Value167,
    #[serde(rename = "ml.m8i.32xlarge")]
    Value168,
    #[serde(rename = "ml.m8i.48xlarge")]
    Value169,
    #[serde(rename = "ml.m8i.96xlarge")]
    Value170,
    #[serde(rename = "ml.c8i.xlarge")]
    Value171,
    #[serde(rename = "ml.c8i.2xlarge")]
    Value172,
    #[serde(rename = "ml.c8i.4xlarge")]
    Value173,
    #[serde(rename = "ml.c8i.8xlarge")]
    Value174,
    #[serde(rename = "ml.c8i.12xlarge")]
    Value175,
    #[serde(rename = "ml.c8i.16xlarge")]
    Value176,
    #[serde(rename = "ml.c8i.24xlarge")]
    Value177,
    #[serde(rename = "ml.c8i.32xlarge")]
    Value178,
    #[serde(rename = "ml.c8i.48xlarge")]
    Value179,
    #[serde(rename = "ml.c8i.96xlarge")]
    Value180,
    #[serde(rename = "ml.r8i.large")]
    Value181,
    #[serde(rename = "ml.r8i.xlarge")]
    Value182,
    #[serde(rename = "ml.r8i.2xlarge")]
    Value183,
    #[serde(rename = "ml.r8i.4xlarge")]
    Value184,
    #[serde(rename = "ml.r8i.8xlarge")]
    Value185,
    #[serde(rename = "ml.r8i.12xlarge")]
    Value186,
    #[serde(rename = "ml.r8i.16xlarge")]
    Value187,
    #[serde(rename = "ml.r8i.24xlarge")]
    Value188,
    #[serde(rename = "ml.r8i.32xlarge")]
    Value189,
    #[serde(rename = "ml.r8i.48xlarge")]
    Value190,
    #[serde(rename = "ml.r8i.96xlarge")]
    Value191,
    #[serde(rename = "ml.m7i-flex.large")]
    Value192,
    #[serde(rename = "ml.m7i-flex.xlarge")]
    Value193,
    #[serde(rename = "ml.m7i-flex.2xlarge")]
    Value194,
    #[serde(rename = "ml.m7i-flex.4xlarge")]
    Value195,
    #[serde(rename = "ml.m7i-flex.8xlarge")]
    Value196,
    #[serde(rename = "ml.m7i-flex.12xlarge")]
    Value197,
    #[serde(rename = "ml.m7i-flex.16xlarge")]
    Value198,
    #[serde(rename = "ml.c7i-flex.xlarge")]
    Value199,
    #[serde(rename = "ml.c7i-flex.2xlarge")]
    Value200,
    #[serde(rename = "ml.c7i-flex.4xlarge")]
    Value201,
    #[serde(rename = "ml.c7i-flex.8xlarge")]
    Value202,
    #[serde(rename = "ml.c7i-flex.12xlarge")]
    Value203,
    #[serde(rename = "ml.c7i-flex.16xlarge")]
    Value204,
    #[serde(rename = "ml.m8i-flex.large")]
    Value205,
    #[serde(rename = "ml.m8i-flex.xlarge")]
    Value206,
    #[serde(rename = "ml.m8i-flex.2xlarge")]
    Value207,
    #[serde(rename = "ml.m8i-flex.4xlarge")]
    Value208,
    #[serde(rename = "ml.m8i-flex.8xlarge")]
    Value209,
    #[serde(rename = "ml.m8i-flex.12xlarge")]
    Value210,
    #[serde(rename = "ml.m8i-flex.16xlarge")]
    Value211,
    #[serde(rename = "ml.c8i-flex.xlarge")]
    Value212,
    #[serde(rename = "ml.c8i-flex.2xlarge")]
    Value213,
    #[serde(rename = "ml.c8i-flex.4xlarge")]
    Value214,
    #[serde(rename = "ml.c8i-flex.8xlarge")]
    Value215,
    #[serde(rename = "ml.c8i-flex.12xlarge")]
    Value216,
    #[serde(rename = "ml.c8i-flex.16xlarge")]
    Value217,
    #[serde(rename = "ml.r8i-flex.large")]
    Value218,
    #[serde(rename = "ml.r8i-flex.xlarge")]
    Value219,
    #[serde(rename = "ml.r8i-flex.2xlarge")]
    Value220,
    #[serde(rename = "ml.r8i-flex.4xlarge")]
    Value221,
    #[serde(rename = "ml.r8i-flex.8xlarge")]
    Value222,
    #[serde(rename = "ml.r8i-flex.12xlarge")]
    Value223,
    #[serde(rename = "ml.r8i-flex.16xlarge")]
    Value224,
}

#[derive(Clone, Deserialize)]
pub enum TrainingRepositoryAccessMode {
    #[serde(rename = "Platform")]
    Value0,
    #[serde(rename = "Vpc")]
    Value1,
}

#[derive(Clone, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct TrainingRepositoryAuthConfig {
    #[serde(rename = "TrainingRepositoryCredentialsProviderArn")]
    #[garde(
        length(chars, min = 1, max = 2048),
        pattern(r#"^arn:[0-9A-Za-z\-]+:lambda:[0-9A-Za-z\-]+:[0-9]{12}:function:.*$"#)
    )]
    pub training_repository_credentials_provider_arn: String,
}

#[derive(Clone, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct VpcConfig {
    #[serde(rename = "SecurityGroupIds")]
    #[garde(
        length(min = 1, max = 5),
        inner(length(chars, min = 0, max = 32), pattern(r#"^[-0-9a-zA-Z]+$"#))
    )]
    pub security_group_ids: Vec<String>,
    #[serde(rename = "Subnets")]
    #[garde(
        length(min = 1, max = 16),
        inner(length(chars, min = 0, max = 32), pattern(r#"^[-0-9a-zA-Z]+$"#))
    )]
    pub subnets: Vec<String>,
}
