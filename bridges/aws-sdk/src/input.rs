//! Whole inputs for operations.

use std::fmt::Debug;

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::Intercept;
use aws_smithy_runtime_api::client::interceptors::context::BeforeSerializationInterceptorContextMut;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;

/// Sends an input that is there already: an interceptor for the builder of its operation.
///
/// The SDK's builders take members one by one, and one that is forgotten is not sent. This
/// replaces what the builder was given by the whole input, whatever its members are.
///
/// ```no_run
/// # use aws_sdk_sagemaker::{Client, operation::create_training_job::CreateTrainingJobInput};
/// # async fn send(client: Client, input: CreateTrainingJobInput) {
/// use spec_aws_sdk::WithInput;
///
/// let request = client.create_training_job().customize();
/// let sent = request.interceptor(WithInput(input)).send().await;
/// # }
/// ```
///
/// The input of another operation is an error when the request is sent, before anything leaves
/// the process.
#[derive(Clone, Debug)]
pub struct WithInput<T>(pub T);

impl<T: Clone + Debug + Send + Sync + 'static> Intercept for WithInput<T> {
    fn name(&self) -> &'static str {
        "WithInput"
    }

    fn modify_before_serialization(
        &self,
        context: &mut BeforeSerializationInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        match context.input_mut().downcast_mut::<T>() {
            Some(input) => {
                *input = self.0.clone();
                Ok(())
            }
            None => Err("the input is that of another operation".into()),
        }
    }
}
