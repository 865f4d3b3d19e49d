use spec_core::sagemaker::AlgorithmSpecification;
use spec_core::spec;

const SPEC: AlgorithmSpecification<'static> = spec!(AlgorithmSpecification {
    TrainingImage: "xgboost:1.7-1",
    TrainingInputMode: "File",
    TrainingImageConfig: {
        TrainingRepositoryAccessMode: "Vpc",
        TrainingRepositoryAuthConfig: {
            TrainingRepositoryCredentialsProviderArn: "arn:aws:lambda:us-east-1:11112222333:function:login", //~ ERROR: expected a digit
        },
    },
});

fn main() {
    let _ = SPEC;
}
